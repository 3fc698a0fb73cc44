import { useRef } from "react";
import { useTexts } from "~/platform/i18n/language";
import { BehaviourSign } from "~/ui/behaviour-sign";
import { Button } from "~/ui/button";
import { Clock } from "~/ui/clock";
import { Dialog } from "~/ui/dialog";
import { Difficulty } from "~/ui/difficulty";
import { Disclosure } from "~/ui/disclosure";
import { SelectField, TextArea, TextField } from "~/ui/field";
import { Gauge } from "~/ui/gauge";
import { GaugeCurve } from "~/ui/gauge-curve";
import { LevelMark } from "~/ui/level-mark";
import { CriticalMark, Key, State, Tag } from "~/ui/marks";
import { Empty, Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Pick, Segment, Segments } from "~/ui/pick";
import { ProgressBar } from "~/ui/progress-bar";
import { SavedMark } from "~/ui/saved-mark";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { designTexts } from "./design.messages";

const CURVE = [
	{ trust: 3, distress: 8, danger: 5 },
	{ trust: 4, distress: 7, danger: 5 },
	{ trust: 2, distress: 9, danger: 7 },
	{ trust: 5, distress: 6, danger: 6 },
	{ trust: 6, distress: 4, danger: 4 },
];

/** Every component in every state. */
export function DesignPage() {
	const { title, lead, sections, sample } = useTexts(designTexts);
	const dialog = useRef<HTMLDialogElement>(null);
	return (
		<Page>
			<PageHead title={title} lead={lead} />
			<Section title={sections.type}>
				<p className="max-w-[31em] text-words leading-[1.52]">{sample.words}</p>
				<p className="mt-2">{sample.body}</p>
				<p className="mt-2 text-note text-ink-3">{sample.note}</p>
				<p className="mt-2">
					<TextLink to="/design">{sample.more}</TextLink>
				</p>
			</Section>
			<Section title={sections.buttons}>
				<div className="flex flex-wrap items-center gap-3">
					<Button kind="main" big>
						{sample.main}
					</Button>
					<Button kind="main">{sample.main}</Button>
					<Button>
						{sample.plain} <Key>G</Key>
					</Button>
					<Button kind="ending">{sample.ending}</Button>
					<Button kind="bare">{sample.bare}</Button>
					<Button disabled>{sample.disabled}</Button>
					<Button kind="main" disabled>
						{sample.disabled}
					</Button>
				</div>
			</Section>
			<Section title={sections.fields}>
				<div className="grid max-w-3xl gap-4 sm:grid-cols-2">
					<TextField label={sample.name} hint={sample.hint} defaultValue="Đỗ Minh Hạnh" />
					<TextField label={sample.name} error={sample.error} />
					<TextField label={sample.name} disabled defaultValue="Đỗ Minh Hạnh" />
					<SelectField label={sample.centre}>
						<option>Hà Nội</option>
						<option>Đà Nẵng</option>
					</SelectField>
					<TextArea label={sample.note} rows={3} defaultValue={sample.body} />
				</div>
			</Section>
			<Section title={sections.choices}>
				<div className="grid max-w-xl gap-3">
					<Segments label={sections.choices}>
						<Segment name="urgency" defaultChecked>
							{sample.now}
						</Segment>
						<Segment name="urgency">{sample.hour}</Segment>
						<Segment name="urgency">{sample.today}</Segment>
					</Segments>
					<Pick defaultChecked>{sample.agree}</Pick>
					<Pick type="radio" name="radio" defaultChecked>
						{sample.agree}
					</Pick>
					<Disclosure summary={sample.more}>
						<p>{sample.moreText}</p>
					</Disclosure>
				</div>
			</Section>
			<Section title={sections.levels}>
				<div className="flex flex-wrap items-center gap-5">
					{(["small", "middle", "large"] as const).map((size) => (
						<span key={size} className="flex items-center gap-2">
							{([1, 2, 3, 4] as const).map((level) => (
								<LevelMark key={level} level={level} size={size} label={sample.level(level)} />
							))}
							<LevelMark level={null} size={size} label={sample.notApplicable} />
							<LevelMark level={undefined} size={size} label={sample.notYet} />
						</span>
					))}
					<CriticalMark />
				</div>
			</Section>
			<Section title={sections.marks}>
				<div className="flex flex-wrap items-center gap-x-6 gap-y-3">
					<Tag>{sample.practice}</Tag>
					<Tag kind="act">{sample.assessed}</Tag>
					<SavedMark kind="saved">{sample.saved}</SavedMark>
					<SavedMark kind="saving">{sample.saving}</SavedMark>
					<SavedMark kind="waiting">{sample.waiting}</SavedMark>
					{(["steady", "nearing", "strained", "stopped", "open"] as const).map((kind) => (
						<State key={kind} kind={kind}>
							{sample[kind]}
						</State>
					))}
					{(["harmful", "basic", "advanced"] as const).map((kind) => (
						<span key={kind} className="inline-flex items-center gap-2 text-small">
							<BehaviourSign kind={kind} /> {sample[kind]}
						</span>
					))}
					<Clock text="03:42" label={sample.clock} />
					<Difficulty value={3} label={sample.difficulty} />
				</div>
			</Section>
			<Section title={sections.gauges}>
				<div className="grid max-w-3xl gap-6 sm:grid-cols-3">
					<Gauge
						kind="trust"
						label={sample.trust}
						value={6}
						start={4}
						note={sample.change}
						spoken={sample.change}
					/>
					<Gauge
						kind="distress"
						label={sample.distress}
						value={7}
						start={8}
						note={sample.noChange}
						spoken={sample.noChange}
					/>
					<Gauge
						kind="danger"
						label={sample.danger}
						value={10}
						start={5}
						note={sample.change}
						spoken={sample.change}
					/>
				</div>
			</Section>
			<Section title={sections.notices}>
				<div className="grid max-w-3xl gap-4">
					<Notice>{sample.information}</Notice>
					<Notice kind="warning">{sample.warning}</Notice>
					<Notice kind="error">{sample.failed}</Notice>
					<Notice kind="done">{sample.done}</Notice>
					<Empty action={<Button>{sample.more}</Button>}>{sample.empty}</Empty>
				</div>
			</Section>
			<Section title={sections.tables}>
				<Table
					caption={sample.staff}
					head={
						<>
							<HeadCell>{sample.person}</HeadCell>
							<HeadCell>{sample.centre}</HeadCell>
						</>
					}
				>
					<tr>
						<Cell>Đỗ Minh Hạnh</Cell>
						<Cell>Hà Nội</Cell>
					</tr>
				</Table>
			</Section>
			<Section title={sections.curve}>
				<GaugeCurve values={CURVE} labels={sample} title={sample.curve} texts={sample} />
			</Section>
			<Section title={sections.progress}>
				<ProgressBar label={sample.progress} done={3} total={8} />
			</Section>
			<Section title={sections.dialog}>
				<Button type="button" onClick={() => dialog.current?.showModal()}>
					{sample.openDialog}
				</Button>
				<Dialog ref={dialog} title={sample.ask}>
					<p className="mt-2 text-ink-2">{sample.askText}</p>
					<Button type="button" className="mt-4" onClick={() => dialog.current?.close()}>
						{sample.close}
					</Button>
				</Dialog>
			</Section>
		</Page>
	);
}
