import { useTexts } from "~/platform/i18n/language";
import { Disclosure } from "~/ui/disclosure";
import { LevelMark } from "~/ui/level-mark";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { meetingTexts } from "./meeting.messages";
import { MeetingDecisions } from "./meeting-decisions";
import { MeetingTurns } from "./meeting-turns";
import type { MeetingView } from "./meeting-view";

/** A call of a closed round on one screen: levels, the conversation with its differences, what was decided. */
export function MeetingPage({ view, refusal }: { view: MeetingView; refusal: string | null }) {
	const texts = useTexts(meetingTexts);
	const at = (id: string) => `/calibration/${view.roundId}/calls/${id}/meeting`;
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to={`/calibration/${view.roundId}`}>{view.roundName}</TextLink>
			</p>
			<PageHead
				title={texts.title(view.number, view.title)}
				lead={view.anonymous ? `${texts.lead} ${texts.anonymous}` : texts.lead}
				actions={
					<nav aria-label={texts.place(view.place.at, view.place.of)} className="flex gap-x-5 text-small">
						<span className="text-ink-2">{texts.place(view.place.at, view.place.of)}</span>
						{view.previous ? <TextLink to={at(view.previous)}>{texts.previous}</TextLink> : null}
						{view.next ? <TextLink to={at(view.next)}>{texts.next}</TextLink> : null}
					</nav>
				}
			/>
			{view.consensus ? (
				<p className="mb-8 max-w-[72ch] text-small whitespace-pre-line">
					<b className="font-semibold">{texts.consensus}:</b> {view.consensus}
				</p>
			) : null}
			<div>
				<Levels view={view} />
				<MeetingTurns view={view} />
				<MeetingDecisions view={view} refusal={refusal} />
			</div>
		</Page>
	);
}

function Levels({ view }: { view: MeetingView }) {
	const texts = useTexts(meetingTexts);
	const apart = view.levels.filter(({ differs }) => differs);
	const same = view.levels.filter(({ differs }) => !differs);
	if (view.raters.length === 0) return <Empty>{texts.noRaters}</Empty>;
	return (
		<Section title={texts.levels}>
			{apart.length === 0 ? (
				<p className="text-small text-ink-2">{texts.allSame}</p>
			) : (
				<LevelTable view={view} rows={apart} />
			)}
			{apart.length > 0 && same.length > 0 ? (
				<Disclosure summary={texts.sameCriteria(same.length)}>
					<LevelTable view={view} rows={same} />
				</Disclosure>
			) : null}
		</Section>
	);
}

function LevelTable({ view, rows }: { view: MeetingView; rows: MeetingView["levels"] }) {
	const texts = useTexts(meetingTexts);
	const mark = (level: MeetingView["levels"][number]["reference"]) => (
		<LevelMark level={level} size="small" label={level === null ? texts.notApplicable : texts.level(level)} />
	);
	return (
		<Table
			caption={`${texts.levels}, ${rows.length}`}
			head={
				<>
					<HeadCell>{texts.criterion}</HeadCell>
					<HeadCell>{texts.reference}</HeadCell>
					{view.raters.map(({ label, own }) => (
						<HeadCell key={label}>{own ? `${label} (${texts.you})` : label}</HeadCell>
					))}
				</>
			}
		>
			{rows.map((row) => (
				<tr key={row.id}>
					<Cell className="py-1!">{row.name}</Cell>
					<Cell className="py-1! font-semibold">{mark(row.reference)}</Cell>
					{row.raters.map((level, index) => (
						<Cell
							key={view.raters[index]?.label}
							className={level === row.reference ? "py-1! opacity-60" : "py-1!"}
						>
							{mark(level)}
						</Cell>
					))}
				</tr>
			))}
		</Table>
	);
}
