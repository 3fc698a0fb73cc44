import { AGENCY_STATUSES, URGENCIES } from "~/domain/referral/directory.schema";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { ButtonLink } from "~/ui/button";
import { FilterSentence } from "~/ui/filter-sentence";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { SentenceChoice, SentenceSearch } from "~/ui/sentence";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { Phones, Urgencies, VerifiedSign } from "./agency-signs";
import { directoryTexts } from "./directory.messages";
import type { AgencyRow, DirectoryView } from "./directory.query.server";
import { DIRECTORY_SORTS } from "./directory-filter";

/** The referral directory, found by a sentence. */
export function DirectoryPage({ view }: { view: DirectoryView }) {
	const texts = useTexts(directoryTexts);
	const { columns } = texts;
	return (
		<Page>
			<PageHead
				title={texts.title}
				lead={texts.lead}
				actions={
					view.due === null ? null : (
						<span className="flex flex-wrap items-center gap-4 print:hidden">
							<TextLink to="/directory/due" className="text-small">
								{texts.dueLink(view.due)}
							</TextLink>
							<ButtonLink to="/directory/new">{texts.add}</ButtonLink>
						</span>
					)
				}
			/>
			<Filter view={view} />
			{view.rows.length === 0 ? (
				<Empty>{view.total === 0 ? texts.empty : texts.nothing}</Empty>
			) : (
				<>
					<p role="status" className="mb-2 text-small text-ink-2">
						{texts.found(view.rows.length, view.total)}
					</p>
					<div className="border-t-2 border-rule-ink">
						<Table
							caption={texts.caption}
							head={
								<>
									<HeadCell>{columns.name}</HeadCell>
									<HeadCell className="max-sm:hidden">{columns.when}</HeadCell>
									<HeadCell className="max-sm:hidden">{columns.urgency}</HeadCell>
									<HeadCell className="max-lg:hidden print:table-cell">{columns.phone}</HeadCell>
									<HeadCell>{columns.verified}</HeadCell>
								</>
							}
						>
							{view.rows.map((row) => (
								<Row key={row.key} row={row} />
							))}
						</Table>
					</div>
				</>
			)}
		</Page>
	);
}

function Row({ row }: { row: AgencyRow }) {
	const language = useLanguage();
	return (
		<tr className="break-inside-avoid">
			<Cell>
				<TextLink to={`/directory/${row.key}`} className="text-pane font-medium">
					{row.name[language]}
				</TextLink>
				<span className="block text-note text-ink-3">{row.key}</span>
				<span className="block text-note text-ink-2 sm:hidden">
					{row.when[language]} (<Urgencies of={row.urgency} />)
				</span>
				{row.phone ? (
					<span className="block lg:hidden print:hidden">
						<Phones phone={row.phone} />
					</span>
				) : null}
			</Cell>
			<Cell className="max-sm:hidden">{row.when[language]}</Cell>
			<Cell className="max-sm:hidden">
				<Urgencies of={row.urgency} />
			</Cell>
			<Cell className="max-lg:hidden print:table-cell">
				{row.phone ? <Phones phone={row.phone} /> : null}
			</Cell>
			<Cell>
				<VerifiedSign entry={row} retired={row.retired} verification={row.verification} />
			</Cell>
		</tr>
	);
}

function Filter({ view: { filter } }: { view: DirectoryView }) {
	const texts = useTexts(directoryTexts);
	const language = useLanguage();
	const { sentence } = texts;
	const filtered = filter.q !== "" || filter.urgency !== "" || filter.status !== "" || filter.sort !== "name";
	return (
		<FilterSentence action="/directory" filter={filter} narrowed={filtered} texts={sentence}>
			{sentence.before}{" "}
			<SentenceSearch label={sentence.labels.q} placeholder={sentence.anyWord} value={filter.q} />
			{sentence.urgent}{" "}
			<SentenceChoice
				label={sentence.labels.urgency}
				name="urgency"
				defaultValue={filter.urgency}
				any={sentence.anyUrgency}
				options={URGENCIES.map((urgency) => [urgency, texts.urgencies[urgency]])}
			/>
			{sentence.whose}{" "}
			<SentenceChoice
				label={sentence.labels.status}
				name="status"
				defaultValue={filter.status}
				any={sentence.anyStatus}
				options={[...AGENCY_STATUSES, "retired" as const].map((status) => [
					status,
					texts.statuses[status].toLocaleLowerCase(language),
				])}
			/>
			{sentence.sorted}{" "}
			<SentenceChoice
				label={sentence.labels.sort}
				name="sort"
				defaultValue={filter.sort}
				options={DIRECTORY_SORTS.map((sort) => [sort, sentence.sorts[sort]])}
			/>
			{sentence.end}
		</FilterSentence>
	);
}
