import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { pagingTexts } from "~/platform/i18n/paging.messages";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { SentenceChoice, SentenceSearch } from "~/ui/sentence";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { overdueTexts } from "./overdue.messages";
import type { OverdueView } from "./overdue-view";
import { OverviewPlaces, OverviewSentence } from "./overview-head";
import { OVERDUE, OVERDUE_SORTS } from "./overview-search";

/** People who are late, the longest first; each line leads to where it is put right. */
export function OverduePage({ view }: { view: OverdueView }) {
	const texts = useTexts(overdueTexts);
	const paging = useTexts(pagingTexts);
	const { columns } = texts;
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.lead} />
			<OverviewPlaces scope={view.scope} />
			<Sentence view={view} />
			{view.rows.length === 0 ? (
				<Empty>{texts.nobody}</Empty>
			) : (
				<>
					<p role="status" className="mb-2 text-small text-ink-2">
						{texts.found(view.found)}
					</p>
					<Table
						caption={texts.table}
						head={
							<>
								<HeadCell>{columns.person}</HeadCell>
								<HeadCell>{columns.what}</HeadCell>
								<HeadCell>{columns.since}</HeadCell>
							</>
						}
					>
						{view.rows.map((row, at) => (
							<tr key={`${row.personId} ${row.kind} ${at}`}>
								<Cell>
									<TextLink
										to={
											row.kind === "assignment"
												? `/people/${row.personId}`
												: `/people/${row.personId}/certificates`
										}
										className="font-medium"
									>
										{row.name}
									</TextLink>
								</Cell>
								<Cell>
									<What row={row} />
								</Cell>
								<Cell className="whitespace-nowrap">
									{showPlainDate(row.since)}
									<span className="block text-note text-ink-2">{texts.days(row.days)}</span>
								</Cell>
							</tr>
						))}
					</Table>
					<Pagination page={view.page} pages={view.pages} labels={paging} />
				</>
			)}
		</Page>
	);
}

function What({ row: { kind, about, programme } }: { row: OverdueView["rows"][number] }) {
	const { what } = useTexts(overdueTexts);
	const language = useLanguage();
	if (kind === "assignment") return <>{about === "assessed" ? what.assessed : what.assignment}</>;
	return <>{what[kind](programme?.[language] ?? about)}</>;
}

function Sentence({ view: { scope, search } }: { view: OverdueView }) {
	const texts = useTexts(overdueTexts);
	return (
		<OverviewSentence
			months={false}
			action="/overview/overdue"
			scope={scope}
			search={{ ...scope.search, ...search }}
			narrowed={scope.narrowed || search.q !== "" || search.kind !== ""}
		>
			, {texts.about}{" "}
			<SentenceChoice
				label={texts.kind}
				name="kind"
				defaultValue={search.kind}
				any={texts.any}
				options={OVERDUE.map((kind) => [kind, texts.kinds[kind]])}
			/>
			, {texts.named} <SentenceSearch label={texts.name} placeholder={texts.name} value={search.q} />,{" "}
			{texts.by}{" "}
			<SentenceChoice
				label={texts.sort}
				name="sort"
				defaultValue={search.sort}
				options={OVERDUE_SORTS.map((sort) => [sort, texts.sorts[sort]])}
			/>
		</OverviewSentence>
	);
}
