import { showDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { pagingTexts } from "~/platform/i18n/paging.messages";
import { CriticalMark } from "~/ui/marks";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { SentenceChoice } from "~/ui/sentence";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { OverviewPlaces, OverviewSentence } from "./overview-head";
import { RESULT_KINDS, RESULT_SORTS } from "./overview-search";
import { resultsTexts } from "./results.messages";
import type { ResultsView } from "./results-view";
import { showFigure } from "./show-figure";

/** The results behind a figure. */
export function ResultsPage({ view }: { view: ResultsView }) {
	const texts = useTexts(resultsTexts);
	const paging = useTexts(pagingTexts);
	const { columns } = texts;
	const level = view.search.criterion !== "";
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.lead} />
			<OverviewPlaces scope={view.scope} />
			<Filter view={view} />
			<p role="status" className="mb-2 text-small text-ink-2">
				{texts.found(view.found)}
			</p>
			{view.rows.length === 0 ? (
				<Empty>{texts.nothing}</Empty>
			) : (
				<Table
					caption={texts.caption}
					head={
						<>
							<HeadCell>{columns.call}</HeadCell>
							<HeadCell>{columns.person}</HeadCell>
							<HeadCell className="max-sm:hidden">{columns.centre}</HeadCell>
							<HeadCell className="max-sm:hidden">{columns.day}</HeadCell>
							{level ? <HeadCell>{columns.level}</HeadCell> : null}
							<HeadCell>{columns.result}</HeadCell>
						</>
					}
				>
					{view.rows.map((row) => (
						<Row key={row.callId} row={row} view={view} />
					))}
				</Table>
			)}
			<Pagination page={view.page} pages={view.pages} labels={paging} />
		</Page>
	);
}

function Row({ row, view }: { row: ResultsView["rows"][number]; view: ResultsView }) {
	const texts = useTexts(resultsTexts);
	const language = useLanguage();
	const nameOf = (code: string) =>
		view.criticalErrors.find((error) => error.code === code)?.name[language] ?? code;
	return (
		<tr>
			<Cell>
				<TextLink to={`/calls/${row.callId}/debrief`}>
					{language === "vi" ? row.titleVi : row.titleEn}
				</TextLink>
				<span className="block text-note text-ink-3">
					{texts.number(row.number)}, {texts.difficulty(row.difficulty)}
					<span className="sm:hidden">, {showDate(row.completedAt)}</span>
				</span>
			</Cell>
			<Cell>
				{row.inReach ? <TextLink to={`/people/${row.personId}`}>{row.name}</TextLink> : row.name}
				<span className="block text-note text-ink-3 sm:hidden">{row.centre[language]}</span>
			</Cell>
			<Cell className="max-sm:hidden">{row.centre[language]}</Cell>
			<Cell className="max-sm:hidden whitespace-nowrap">{showDate(row.completedAt)}</Cell>
			{view.search.criterion === "" ? null : (
				<Cell className="tabular-nums">
					{row.level === null
						? texts.notApplied
						: showFigure(row.level, language, row.level % 1 === 0 ? 0 : 1)}
				</Cell>
			)}
			<Cell>
				{row.passes ? texts.passed : texts.failed}
				{row.criticalErrors.map((code) => (
					<span key={code} className="mt-1 block text-note">
						<CriticalMark /> {nameOf(code)}
					</span>
				))}
			</Cell>
		</tr>
	);
}

function Filter({ view }: { view: ResultsView }) {
	const texts = useTexts(resultsTexts);
	const language = useLanguage();
	const { search } = view;
	const { labels, sentence } = texts;
	const chosen = search.criterion !== "" || search.error !== "" || search.kind !== "";
	return (
		<OverviewSentence
			action="/overview/results"
			scope={view.scope}
			search={search}
			narrowed={view.scope.narrowed || chosen}
		>
			{", "}
			{sentence.whose}{" "}
			<SentenceChoice
				label={labels.kind}
				name="kind"
				defaultValue={search.kind}
				options={RESULT_KINDS.filter((kind) => kind !== "low" || search.criterion !== "").map((kind) => [
					kind,
					texts.kinds[kind],
				])}
			/>{" "}
			{sentence.in}{" "}
			<SentenceChoice
				label={labels.criterion}
				name="criterion"
				defaultValue={search.criterion}
				any={texts.anyCriterion}
				options={view.criteria.map(({ id, name }) => [id, name[language]])}
			/>
			{", "}
			{sentence.error}{" "}
			<SentenceChoice
				label={labels.error}
				name="error"
				defaultValue={search.error}
				any={texts.anyError}
				options={view.criticalErrors.map(({ code, name }) => [code, name[language]])}
			/>
			{", "}
			{sentence.sorted}{" "}
			<SentenceChoice
				label={labels.sort}
				name="sort"
				defaultValue={search.sort}
				options={RESULT_SORTS.map((sort) => [sort, texts.sorts[sort]])}
			/>
			<input type="hidden" name="rubric" value={search.rubric} />
		</OverviewSentence>
	);
}
