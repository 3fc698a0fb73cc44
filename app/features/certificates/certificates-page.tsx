import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { pagingTexts } from "~/platform/i18n/paging.messages";
import { FilterSentence } from "~/ui/filter-sentence";
import { State } from "~/ui/marks";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { SentenceChoice, SentenceSearch } from "~/ui/sentence";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { certificatesTexts } from "./certificates.messages";
import { SORTS, STATUSES } from "./certificates-search";
import type { CertificatesView } from "./certificates-view";
import { PackButton } from "./pack-button";
import { STATUS_SHAPE } from "./shapes";

/** Who has a certificate, and who has earned one that is to be signed. */
export function CertificatesPage({ view, refusal }: { view: CertificatesView; refusal: string | null }) {
	const texts = useTexts(certificatesTexts);
	const paging = useTexts(pagingTexts);
	const { q, status, programme, centre } = view.search;
	const narrowed = q !== "" || status !== "" || programme !== "" || centre !== "";
	return (
		<Page>
			<PageHead
				title={texts.title}
				lead={texts.waiting(view.waiting)}
				actions={<TextLink to="/certificates/reviews">{texts.reviews(view.reviews)}</TextLink>}
			/>
			<Filter view={view} narrowed={narrowed} />
			{view.rows.length === 0 ? (
				<Empty>{narrowed ? texts.nothing : texts.empty}</Empty>
			) : (
				<>
					{narrowed ? (
						<p role="status" className="mb-2 text-small text-ink-2">
							{texts.found(view.found)}
						</p>
					) : null}
					<div className="border-t-2 border-rule-ink">
						<Table
							caption={texts.caption}
							head={
								<>
									<HeadCell>{texts.columns.name}</HeadCell>
									<HeadCell className="max-sm:hidden">{texts.columns.programme}</HeadCell>
									<HeadCell>{texts.columns.status}</HeadCell>
									<HeadCell className="max-sm:hidden">{texts.columns.until}</HeadCell>
									<HeadCell className="max-lg:hidden">{texts.columns.number}</HeadCell>
								</>
							}
						>
							{view.rows.map((row) => (
								<Row key={`${row.personId} ${row.programmeId}`} row={row} />
							))}
						</Table>
					</div>
					<Pagination page={view.paging.page} pages={view.paging.pages} labels={paging} />
					<PackButton view={view} refusal={refusal} />
				</>
			)}
		</Page>
	);
}

function Row({ row }: { row: CertificatesView["rows"][number] }) {
	const texts = useTexts(certificatesTexts);
	const language = useLanguage();
	const until = row.until ? showPlainDate(row.until) : null;
	const renewable = (row.status === "expiring" || row.status === "expired") && row.missing === 0;
	return (
		<tr>
			<Cell>
				<TextLink to={`/people/${row.personId}/certificates`} className="text-pane font-medium">
					{row.name}
				</TextLink>
				<span className="block text-note text-ink-3">{row.centre[language]}</span>
				<span className="block text-note text-ink-3 sm:hidden">{row.programme[language]}</span>
			</Cell>
			<Cell className="max-sm:hidden">{row.programme[language]}</Cell>
			<Cell>
				<State kind={STATUS_SHAPE[row.status]}>{texts.status[row.status]}</State>
				{renewable ? <span className="block text-note text-ink-2">{texts.renewable}</span> : null}
				{until ? (
					<span className="block text-note text-ink-3 sm:hidden">
						{texts.columns.until} {until}
					</span>
				) : null}
			</Cell>
			<Cell className="whitespace-nowrap max-sm:hidden">{until ?? texts.none}</Cell>
			<Cell className="whitespace-nowrap max-lg:hidden">{row.number ?? texts.none}</Cell>
		</tr>
	);
}

function Filter({ view, narrowed }: { view: CertificatesView; narrowed: boolean }) {
	const texts = useTexts(certificatesTexts);
	const language = useLanguage();
	const { sentence } = texts;
	const { search } = view;
	return (
		<FilterSentence action="/certificates" filter={search} narrowed={narrowed} texts={sentence}>
			{sentence.before}{" "}
			<SentenceChoice
				label={sentence.labels.programme}
				name="programme"
				defaultValue={search.programme}
				any={sentence.anyProgramme}
				options={view.programmes.map(({ id, name }) => [id, name[language]])}
			/>
			{sentence.of}{" "}
			<SentenceChoice
				label={sentence.labels.centre}
				name="centre"
				defaultValue={search.centre}
				any={sentence.allCentres}
				options={view.centres.map(({ id, name, depth }) => [
					id,
					`${"\u2003".repeat(depth)}${name[language]}`,
				])}
			/>
			{sentence.named}{" "}
			<SentenceSearch label={sentence.labels.q} placeholder={sentence.anyName} value={search.q} />
			{sentence.whose}{" "}
			<SentenceChoice
				label={sentence.labels.status}
				name="status"
				defaultValue={search.status}
				any={sentence.anyStatus}
				options={STATUSES.map((status) => [status, texts.status[status].toLocaleLowerCase(language)])}
			/>
			{sentence.sorted}{" "}
			<SentenceChoice
				label={sentence.labels.sort}
				name="sort"
				defaultValue={search.sort}
				options={SORTS.map((sort) => [sort, sentence.sorts[sort]])}
			/>
			{sentence.end}
		</FilterSentence>
	);
}
