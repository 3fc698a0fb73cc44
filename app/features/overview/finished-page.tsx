import { categoryTexts } from "~/platform/i18n/category.messages";
import { showDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { pagingTexts } from "~/platform/i18n/paging.messages";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { SentenceChoice } from "~/ui/sentence";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { finishedTexts } from "./finished.messages";
import type { FinishedView } from "./finished-view";
import { OverviewPlaces, OverviewSentence } from "./overview-head";
import { CALL_PURPOSES } from "./overview-search";

/** The calls behind the figures of practice. */
export function FinishedPage({ view }: { view: FinishedView }) {
	const texts = useTexts(finishedTexts);
	const paging = useTexts(pagingTexts);
	const { columns } = texts;
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
							<HeadCell className="max-sm:hidden">{columns.kind}</HeadCell>
						</>
					}
				>
					{view.rows.map((row) => (
						<Row key={row.callId} row={row} />
					))}
				</Table>
			)}
			<Pagination page={view.page} pages={view.pages} labels={paging} />
		</Page>
	);
}

function Row({ row }: { row: FinishedView["rows"][number] }) {
	const texts = useTexts(finishedTexts);
	const categories: Readonly<Record<string, string>> = useTexts(categoryTexts);
	const language = useLanguage();
	const title = language === "vi" ? row.titleVi : row.titleEn;
	return (
		<tr>
			<Cell>
				{row.canOpen ? <TextLink to={`/calls/${row.callId}/debrief`}>{title}</TextLink> : title}
				<span className="block text-note text-ink-3">
					{texts.number(row.number)}, {categories[row.category] ?? row.category},{" "}
					{texts.difficulty(row.difficulty)}
					<span className="sm:hidden">
						, {texts.purposes[row.purpose]}, {showDate(row.completedAt)}
					</span>
				</span>
			</Cell>
			<Cell>
				{row.inReach ? <TextLink to={`/people/${row.personId}`}>{row.name}</TextLink> : row.name}
				<span className="block text-note text-ink-3 sm:hidden">{row.centre[language]}</span>
			</Cell>
			<Cell className="max-sm:hidden">{row.centre[language]}</Cell>
			<Cell className="whitespace-nowrap max-sm:hidden">{showDate(row.completedAt)}</Cell>
			<Cell className="max-sm:hidden">{texts.purposes[row.purpose]}</Cell>
		</tr>
	);
}

function Filter({ view }: { view: FinishedView }) {
	const texts = useTexts(finishedTexts);
	const categories: Readonly<Record<string, string>> = useTexts(categoryTexts);
	const { search } = view;
	const { labels, sentence } = texts;
	return (
		<OverviewSentence
			action="/overview/calls"
			scope={view.scope}
			search={search}
			narrowed={view.scope.narrowed || search.purpose !== "" || search.category !== ""}
		>
			{", "}
			{sentence.which}{" "}
			<SentenceChoice
				label={labels.purpose}
				name="purpose"
				defaultValue={search.purpose}
				options={CALL_PURPOSES.map((purpose) => [purpose, texts.purposes[purpose]])}
			/>{" "}
			{sentence.of}{" "}
			<SentenceChoice
				label={labels.category}
				name="category"
				defaultValue={search.category}
				any={texts.anyCategory}
				options={view.categories.map((category) => [category, categories[category] ?? category])}
			/>
		</OverviewSentence>
	);
}
