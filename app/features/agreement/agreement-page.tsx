import { type AgreementVerdict, FEW_CALLS } from "~/domain/agreement/judge-agreement";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { ButtonLink } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { FilterSentence } from "~/ui/filter-sentence";
import { MonthLine } from "~/ui/month-line";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { SentenceChoice, SentenceInput } from "~/ui/sentence";
import { TextLink } from "~/ui/text-link";
import { agreementTexts } from "./agreement.messages";
import { agreementUrl } from "./agreement-search";
import type { AgreementView } from "./agreement-view";
import { CoverageTable } from "./coverage-table";
import { DifferingCalls } from "./differing-calls";
import { FigureRows, FigureTable, HowToRead } from "./figure-rows";
import { showNumber } from "./figure-words";
import { figureTexts, SCALE } from "./figures.messages";
import { PairTable } from "./pair-table";
import { SeverityTable } from "./severity-table";

/** How raters agree in the daily work: in words first, then drawn, with every figure behind. */
export function AgreementPage({ view }: { view: AgreementView }) {
	const texts = useTexts(agreementTexts);
	const { search, calls } = view;
	const file = (names?: string) =>
		agreementUrl({ ...search, ...(names ? { names } : {}) }, "/agreement/ratings");
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to="/calibration">{texts.rounds}</TextLink>
			</p>
			<PageHead
				title={texts.title}
				lead={texts.lead}
				actions={
					calls > 0 ? (
						<ButtonLink to={file()} reloadDocument>
							{texts.csv}
						</ButtonLink>
					) : undefined
				}
			/>
			{view.rubrics.length === 0 ? (
				<Empty>{texts.empty}</Empty>
			) : (
				<>
					<Filter view={view} />
					{calls === 0 ? (
						<Empty>{texts.nothing}</Empty>
					) : (
						<>
							<p role="status" className="max-w-[70ch] text-small text-ink-2">
								{texts.counted(calls, view.raters)}
							</p>
							<p className="mt-1 max-w-[70ch] text-small text-ink-2">
								{texts.csvNote}{" "}
								<TextLink to={file("full")} reloadDocument>
									{texts.csvNames}
								</TextLink>
							</p>
							<Summary rows={view.criteria} />
							<div className="mt-2 mb-8">
								<HowToRead open alpha={view.raters > 2} />
							</div>
							<Figures view={view} />
						</>
					)}
					<CoverageTable rows={view.coverage} />
				</>
			)}
		</Page>
	);
}

/** What there is to know and to do, before any figure. */
function Summary({ rows }: { rows: AgreementView["criteria"] }) {
	const texts = useTexts(agreementTexts).summary;
	const of = (...verdicts: readonly AgreementVerdict[]) =>
		rows.filter(({ figures }) => verdicts.includes(figures.verdict));
	const [differ, agree] = [of("differ"), of("agree")];
	const [flat, unsure] = [of("one-level"), of("cannot-tell", "too-few")];
	return (
		<div className="mt-5 grid max-w-[46em] gap-1 text-pane">
			{differ.length > 0 ? (
				<p className="font-medium">{texts.differ(differ.map(({ name }) => name).join("; "))}</p>
			) : null}
			<p>{texts.agree(agree.length, rows.length)}</p>
			{flat.length > 0 ? <p>{texts.flat(flat.map(({ name }) => name).join("; "))}</p> : null}
			{unsure.length > 0 ? <p>{texts.unsure(unsure.map(({ name }) => name).join("; "))}</p> : null}
		</div>
	);
}

function Filter({ view }: { view: AgreementView }) {
	const texts = useTexts(agreementTexts);
	const { search } = view;
	const { sentence, labels } = texts;
	return (
		<FilterSentence
			action="/agreement"
			filter={search}
			narrowed={agreementUrl(search).includes("?")}
			texts={texts}
		>
			{sentence.rubric}{" "}
			<SentenceChoice
				label={labels.rubric}
				name="rubric"
				defaultValue={search.rubric || view.rubrics[0]?.[0]}
				options={view.rubrics}
			/>{" "}
			{sentence.centre}{" "}
			<SentenceChoice
				label={labels.centre}
				name="centre"
				defaultValue={search.centre}
				any={texts.allCentres}
				options={view.centres}
			/>
			, {sentence.from}{" "}
			<SentenceInput label={labels.from} type="date" name="from" defaultValue={search.from} /> {sentence.to}{" "}
			<SentenceInput label={labels.to} type="date" name="to" defaultValue={search.to} />
		</FilterSentence>
	);
}

function Figures({ view }: { view: AgreementView }) {
	const texts = useTexts(agreementTexts);
	return (
		<>
			<Section title={texts.pooledTitle} note={texts.pooledNote}>
				<FigureRows caption={texts.pooledTitle} rows={view.pooled} brief />
			</Section>
			<Section title={texts.criteria}>
				<FigureRows caption={texts.criteriaTable} rows={view.criteria} />
			</Section>
			<DifferingCalls criteria={view.worst} />
			<Section title={texts.centres} note={texts.centreNote}>
				<FigureRows caption={texts.centreTable} rows={view.byCentre} brief />
			</Section>
			<Months view={view} />
			<PairTable rows={view.pairs} />
			<SeverityTable rows={view.severity} />
		</>
	);
}

function Months({ view: { byMonth } }: { view: AgreementView }) {
	const texts = useTexts(agreementTexts);
	const { table, legend } = useTexts(figureTexts);
	const language = useLanguage();
	const show = (value: number) => showNumber(value, language);
	const list = byMonth
		.map(({ name, figures: { ac2 } }) => `${name} ${ac2.value === null ? texts.noFigure : show(ac2.value)}`)
		.join("; ");
	return (
		<Section title={texts.months} note={texts.monthNote}>
			{byMonth.every(({ figures: { calls } }) => calls < FEW_CALLS) ? (
				<p className="max-w-[70ch] pb-1 text-small">{texts.monthsFew}</p>
			) : null}
			<p className="max-w-[70ch] text-note text-ink-3">{legend}</p>
			<div className="max-w-[440px]">
				<MonthLine
					{...SCALE}
					title={texts.monthChart(list)}
					show={show}
					points={byMonth.map(({ name, figures: { ac2, calls } }) => ({
						...{ month: name, value: ac2.value, low: ac2.low, high: ac2.high, weak: calls < FEW_CALLS },
					}))}
				/>
			</div>
			<Disclosure summary={table}>
				<FigureTable caption={texts.monthTable} rows={byMonth} />
			</Disclosure>
		</Section>
	);
}
