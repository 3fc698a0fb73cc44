import { showMoment } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { pagingTexts } from "~/platform/i18n/paging.messages";
import { ButtonLink } from "~/ui/button";
import { FilterSentence } from "~/ui/filter-sentence";
import { State } from "~/ui/marks";
import { Empty, Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { SentenceChoice, SentenceSearch } from "~/ui/sentence";
import { Cell, HeadCell, Table } from "~/ui/table";
import { publishTexts } from "./publish.messages";
import type { ReadersView } from "./readers.query.server";
import { STATES } from "./readers-search";

/** Who of one's centres has read the notice that holds. */
export function ReadersPage({ view, published }: { view: ReadersView; published: boolean }) {
	const texts = useTexts(publishTexts).readers;
	const paging = useTexts(pagingTexts);
	const { search, count } = view;
	const narrowed = search.q !== "" || search.centre !== "" || search.state !== "";
	return (
		<Page>
			<PageHead
				title={texts.title}
				lead={texts.lead(count.read, count.people, view.version)}
				actions={
					<>
						<ButtonLink to="/notice">{texts.read}</ButtonLink>
						{view.mayPublish ? <ButtonLink to="/notice/new">{texts.publish}</ButtonLink> : null}
					</>
				}
			/>
			{published ? (
				<Notice kind="done" role="status" className="mb-6">
					{texts.published}
				</Notice>
			) : null}
			<Filter view={view} narrowed={narrowed} />
			{view.rows.length === 0 ? (
				<Empty>{count.people === 0 && !narrowed ? texts.empty : texts.nothing}</Empty>
			) : (
				<>
					{search.q !== "" || search.state !== "" ? (
						<p role="status" className="mb-2 text-small text-ink-2">
							{texts.found(count.found)}
						</p>
					) : null}
					<div className="border-t-2 border-rule-ink">
						<Table
							caption={texts.caption}
							head={
								<>
									<HeadCell>{texts.columns.name}</HeadCell>
									<HeadCell className="max-sm:hidden">{texts.columns.centre}</HeadCell>
									<HeadCell>{texts.columns.version}</HeadCell>
									<HeadCell className="max-sm:hidden">{texts.columns.at}</HeadCell>
								</>
							}
						>
							{view.rows.map((row) => (
								<Row key={row.id} row={row} newest={view.version} />
							))}
						</Table>
					</div>
					<Pagination page={view.paging.page} pages={view.paging.pages} labels={paging} />
				</>
			)}
		</Page>
	);
}

function Row({ row, newest }: { row: ReadersView["rows"][number]; newest: number }) {
	const texts = useTexts(publishTexts).readers;
	const language = useLanguage();
	const centres = [...new Set(row.roles.map(({ centre }) => centre[language]))].join(", ");
	const roles = [...new Set(row.roles.map(({ role }) => texts.roles[role]))].join(", ");
	const at = row.at === null ? null : showMoment(row.at);
	return (
		<tr>
			<Cell>
				<span className="text-pane font-medium">{row.name}</span>
				<span className="block text-note text-ink-3">{roles}</span>
				<span className="block text-note text-ink-3 sm:hidden">{centres}</span>
			</Cell>
			<Cell className="max-sm:hidden">{centres}</Cell>
			<Cell>
				<State kind={row.version === newest ? "steady" : row.version === null ? "open" : "nearing"}>
					{row.version === null
						? texts.none
						: row.version === newest
							? texts.version(row.version)
							: texts.older(row.version)}
				</State>
				{at ? <span className="block text-note text-ink-3 sm:hidden">{at}</span> : null}
			</Cell>
			<Cell className="whitespace-nowrap text-ink-2 max-sm:hidden">{at}</Cell>
		</tr>
	);
}

function Filter({ view, narrowed }: { view: ReadersView; narrowed: boolean }) {
	const { sentence } = useTexts(publishTexts).readers;
	const language = useLanguage();
	const { search } = view;
	return (
		<FilterSentence action="/notice/acknowledgements" filter={search} narrowed={narrowed} texts={sentence}>
			{sentence.before}{" "}
			<SentenceChoice
				label={sentence.labels.centre}
				name="centre"
				defaultValue={search.centre}
				any={sentence.allCentres}
				options={view.centres.map((centre) => [
					centre.id,
					`${"\u2003".repeat(centre.depth)}${centre.name[language]}`,
				])}
			/>
			{sentence.named}{" "}
			<SentenceSearch label={sentence.labels.q} placeholder={sentence.anyName} value={search.q} />
			{sentence.whose}{" "}
			<SentenceChoice
				label={sentence.labels.state}
				name="state"
				defaultValue={search.state}
				any={sentence.anyState}
				options={STATES.map((state) => [state, sentence.states[state]])}
			/>
			{sentence.end}
		</FilterSentence>
	);
}
