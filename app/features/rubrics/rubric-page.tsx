import { showDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Facts } from "~/ui/facts";
import { State } from "~/ui/marks";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { Conditions, Criteria, CriticalErrors } from "./rubric-criteria";
import { RubricDifference } from "./rubric-difference";
import { LevelRules, RulesInWords } from "./rubric-rules";
import { rubricTexts } from "./rubrics.messages";
import { BeginForm, DraftLine } from "./rubrics-page";
import type { CutView, RubricView } from "./rubrics-view";

/** A version of a rubric, whole: to be read, and to be printed. */
export function RubricPage({
	view: { rubric, row, difference, draft, cut },
	editor,
	published,
}: {
	view: RubricView;
	editor: boolean;
	/** It was published a moment ago. */
	published: boolean;
}) {
	const texts = useTexts(rubricTexts);
	const { read } = texts;
	const language = useLanguage();
	const { status, note } = rubric.ratification;
	return (
		<Page className="print:max-w-none print:p-0 print:text-small">
			<p className="mb-2 text-small print:hidden">
				<TextLink to="/rubrics">{texts.back}</TextLink>
			</p>
			<PageHead
				title={`${rubric.name[language]}, ${lowerFirst(texts.version(row.version))}`}
				lead={rubric.about[language]}
				actions={
					<div className="flex flex-wrap items-center gap-3 print:hidden">
						{editor && !draft ? <BeginForm version={row} /> : null}
						<Button type="button" onClick={() => window.print()}>
							{read.print}
						</Button>
					</div>
				}
			/>
			{published ? (
				<Notice kind="done" role="status" className="mb-6 max-w-[72ch] print:hidden">
					{read.published}
				</Notice>
			) : null}
			{draft ? <DraftLine draft={draft} editor={editor} /> : null}
			<Notice
				kind={status === "ratified" ? "done" : "warning"}
				title={texts.status[status]}
				className="mb-6 max-w-[72ch]"
			>
				{note[language]}
			</Notice>
			<div className="mb-10 grid gap-3">
				<State kind={row.current ? "steady" : "open"}>{row.current ? texts.current : texts.earlier}</State>
				<Facts
					rows={[
						[read.facts.id, rubric.id],
						[read.facts.day, showDate(row.publishedAt)],
						[read.facts.by, row.by ?? texts.installation],
						...(row.reason ? [[read.facts.reason, row.reason] as const] : []),
						...(cut ? [[read.facts.cut, <CutLine key="cut" cut={cut} />] as const] : []),
						[read.facts.calls, texts.calls(row.assessed, row.practice)],
					]}
				/>
			</div>
			<div>
				<LevelRules />
				<Criteria rubric={rubric} />
				<CriticalErrors rubric={rubric} />
				<RulesInWords rubric={rubric} />
				<Conditions rubric={rubric} />
				{difference ? (
					<Section title={read.difference(difference.before)} className="print:hidden" id="difference">
						<RubricDifference difference={difference} />
					</Section>
				) : null}
			</div>
		</Page>
	);
}

/** Which study set the cut, who decided on it, and why. */
function CutLine({ cut }: { cut: CutView }) {
	const { read } = useTexts(rubricTexts);
	const language = useLanguage();
	const figure = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(cut.cut);
	return (
		<>
			{read.cut(figure)}{" "}
			{cut.studyId ? (
				<TextLink to={`/standard-setting/${cut.studyId}`}>“{cut.name}”</TextLink>
			) : (
				`“${cut.name}”`
			)}{" "}
			{read.decided(cut.by, showDate(cut.at))} <span className="whitespace-pre-line">{cut.reason}</span>
		</>
	);
}

const lowerFirst = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
