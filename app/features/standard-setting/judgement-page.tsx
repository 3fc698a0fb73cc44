import { Form, useNavigation } from "@remix-run/react";
import { LEVEL_VALUES } from "~/domain/standard-setting/judgements";
import { showMoment } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { SelectField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { TextLink } from "~/ui/text-link";
import { useFigure } from "./figures";
import { GradeList } from "./grade-list";
import { judgementTexts } from "./judgement.messages";
import type { JudgementAnswer, JudgementView } from "./judgement-view";
import { levelField } from "./study-forms";

/** Where a judge says what they think, alone. */
export function JudgementPage({ view, answer }: { view: JudgementView; answer: JudgementAnswer | null }) {
	const texts = useTexts(judgementTexts);
	const { head, round } = view;
	const angoff = head.method === "angoff";
	const refusal = answer?.refusal === "incomplete" && !angoff ? "incomplete-calls" : answer?.refusal;
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to={`/standard-setting/${head.id}`}>{texts.back(head.name)}</TextLink>
			</p>
			<PageHead
				title={angoff ? texts.title(round) : texts.gradeTitle}
				lead={angoff ? texts.lead : texts.calls.lead}
			/>
			{refusal ? (
				<Notice kind="error" role="alert" className="mb-6 max-w-[72ch]">
					{texts.refusals[refusal] ?? texts.refusals.unknownDeed}
				</Notice>
			) : null}
			<div className="mb-6 grid max-w-[72ch] gap-1 text-small text-ink-2">
				{angoff ? <p>{texts.scale}</p> : null}
				<p>
					{texts.alone} {angoff ? (head.anonymous ? texts.nameless : texts.named) : null}
				</p>
			</div>
			<Standing view={view} />
			{angoff ? <Levels view={view} answer={answer} /> : <GradeList view={view} />}
		</Page>
	);
}

/** What is known of it: saved, handed in, or filled in from the first round. */
function Standing({ view: { savedAt, finished, fromFirst } }: { view: JudgementView }) {
	const texts = useTexts(judgementTexts);
	const says = fromFirst
		? texts.fromFirst
		: savedAt === null
			? null
			: finished
				? texts.finished(showMoment(savedAt))
				: texts.saved(showMoment(savedAt));
	return says ? (
		<Notice kind={finished ? "done" : "information"} role="status" className="mb-6 max-w-[72ch]">
			{says}
		</Notice>
	) : null;
}

function Levels({ view, answer }: { view: JudgementView; answer: JudgementAnswer | null }) {
	const texts = useTexts(judgementTexts);
	const busy = useNavigation().state !== "idle";
	return (
		<Form method="post" noValidate>
			<input type="hidden" name="builtOn" value={view.revision} />
			<ul>
				{view.criteria.map((criterion) => (
					<Criterion
						key={criterion.id}
						criterion={criterion}
						typed={answer?.given[levelField(criterion.id)]}
						missing={answer?.missing.includes(criterion.id) ?? false}
					/>
				))}
			</ul>
			<div className="mt-4 flex flex-wrap gap-3">
				<Button kind="main" name="deed" value="hand-in" disabled={busy}>
					{texts.handIn}
				</Button>
				<Button name="deed" value="save" disabled={busy}>
					{texts.save}
				</Button>
			</div>
		</Form>
	);
}

function Criterion({
	criterion,
	typed,
	missing,
}: {
	criterion: JudgementView["criteria"][number];
	/** What was chosen, where it was refused. */
	typed: string | undefined;
	missing: boolean;
}) {
	const texts = useTexts(judgementTexts);
	const language = useLanguage();
	const figure = useFigure();
	const { id, name, about, safety, value, before, note } = criterion;
	return (
		<li className="grid gap-x-8 gap-y-2 border-t border-rule py-4 lg:grid-cols-[minmax(0,1fr)_15rem]">
			<div>
				<h2 className="text-pane font-medium">
					{name[language]}
					{safety ? <span className="font-normal text-ink-3">, {texts.safety}</span> : null}
				</h2>
				<p className="max-w-[68ch] text-small text-ink-2">{about[language]}</p>
				<Disclosure summary={texts.basics}>
					<ul className="ml-5 list-disc text-small text-ink-2">
						{[...criterion.basics, ...criterion.advanced].map((behaviour) => (
							<li key={behaviour.vi}>{behaviour[language]}</li>
						))}
					</ul>
				</Disclosure>
				{note && note.text !== "" ? (
					<p className="mt-1 max-w-[68ch] border-l-4 border-level-3 pl-3 text-small whitespace-pre-line">
						<span className="font-medium">{texts.discussed}</span> {note.text}
					</p>
				) : null}
			</div>
			<SelectField
				label={texts.level(name[language])}
				name={levelField(id)}
				defaultValue={typed ?? (value === null ? "" : value.toFixed(1))}
				hint={before === null ? undefined : texts.before(figure(before, 1))}
				error={missing ? texts.missing : undefined}
			>
				<option value="">{texts.none}</option>
				{LEVEL_VALUES.map((level) => (
					<option key={level} value={level.toFixed(1)}>
						{figure(level, 1)}
					</option>
				))}
			</SelectField>
		</li>
	);
}
