import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { pagingTexts } from "~/platform/i18n/paging.messages";
import { ButtonLink } from "~/ui/button";
import { FilterSentence } from "~/ui/filter-sentence";
import { State } from "~/ui/marks";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { SentenceChoice, SentenceSearch } from "~/ui/sentence";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { peopleTexts } from "./people.messages";
import { GROUPS, SORTS, STATUSES } from "./people-filter";
import type { PeopleView, PersonRow } from "./people-view";
import { phraseMissing, STATUS_SHAPE } from "./standing-words";

/** Who stands where, found by a sentence. */
export function PeoplePage({ view }: { view: PeopleView }) {
	const texts = useTexts(peopleTexts);
	const language = useLanguage();
	const paging = useTexts(pagingTexts);
	const { filter, count } = view;
	const filtered =
		filter.q !== "" || filter.status !== "" || filter.centre !== "" || filter.group !== "counsellors";
	return (
		<Page>
			<PageHead
				title={texts.title}
				lead={
					<>
						<b className="font-semibold text-ink">{texts.count(count.people, count.certified)}</b>
						{texts.countRest(view.programme?.[language] ?? "")}, {texts.soon(count.endingSoon)}
					</>
				}
				actions={
					view.mayAssign ? <ButtonLink to="/people/assign">{texts.assignByMix}</ButtonLink> : undefined
				}
			/>
			<Filter view={view} filtered={filtered} />
			{view.rows.length === 0 ? (
				<Empty>{count.people === 0 ? texts.empty : texts.nothing}</Empty>
			) : (
				<>
					{filter.q !== "" || filter.status !== "" ? (
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
									<HeadCell className="max-sm:hidden">{texts.columns.centre}</HeadCell>
									<HeadCell>{texts.columns.status}</HeadCell>
									<HeadCell className="max-sm:hidden">{texts.columns.until}</HeadCell>
									<HeadCell className="max-sm:hidden">{texts.columns.missing}</HeadCell>
								</>
							}
						>
							{view.rows.map((row) => (
								<Row key={row.id} row={row} />
							))}
						</Table>
					</div>
					<Pagination page={view.paging.page} pages={view.paging.pages} labels={paging} />
				</>
			)}
		</Page>
	);
}

function Row({ row }: { row: PersonRow }) {
	const texts = useTexts(peopleTexts);
	const language = useLanguage();
	const roles = [
		...new Set(row.roles.filter(({ role }) => role !== "trainee").map(({ role }) => texts.roles[role])),
	];
	const centres = [...new Set(row.roles.map(({ centre }) => centre[language]))].join(", ");
	const until = row.until ? showPlainDate(row.until) : null;
	return (
		<tr>
			<Cell>
				<TextLink to={`/people/${row.id}`} className="text-pane font-medium">
					{row.name}
				</TextLink>
				{roles.length > 0 ? <span className="block text-note text-ink-3">{roles.join(", ")}</span> : null}
				<span className="block text-note text-ink-3 sm:hidden">{centres}</span>
			</Cell>
			<Cell className="max-sm:hidden">{centres}</Cell>
			<Cell>
				<State kind={STATUS_SHAPE[row.status]}>{texts.status[row.status]}</State>
				<span className="block text-note text-ink-3 sm:hidden">
					{until ? `${texts.columns.until} ${until}` : <Missing row={row} />}
				</span>
			</Cell>
			<Cell className="whitespace-nowrap max-sm:hidden">
				{until ?? <span className="text-ink-3">{texts.none}</span>}
			</Cell>
			<Cell className="text-ink-2 max-sm:hidden">
				<Missing row={row} />
			</Cell>
		</tr>
	);
}

/** The first two things that are missing, in words, and how many more there are. */
function Missing({ row: { missing, until } }: { row: PersonRow }) {
	const texts = useTexts(peopleTexts);
	const language = useLanguage();
	if (missing.length === 0) return <>{texts.nothingMissing}</>;
	const first = missing.slice(0, 2).map((each) => phraseMissing(each, texts.missingWords, language));
	const toRenew = until ? texts.toRenew : "";
	return <>{`${toRenew}${first.join(", ")}${missing.length > 2 ? texts.more(missing.length - 2) : ""}`}</>;
}

function Filter({ view, filtered }: { view: PeopleView; filtered: boolean }) {
	const texts = useTexts(peopleTexts);
	const language = useLanguage();
	const { sentence } = texts;
	const { filter } = view;
	return (
		<FilterSentence action="/people" filter={filter} narrowed={filtered} texts={sentence}>
			{sentence.before}{" "}
			<SentenceChoice
				label={sentence.labels.group}
				name="group"
				defaultValue={filter.group}
				options={GROUPS.map((group) => [group, sentence.groups[group]])}
			/>{" "}
			{sentence.of}{" "}
			<SentenceChoice
				label={sentence.labels.centre}
				name="centre"
				defaultValue={filter.centre}
				any={sentence.allCentres}
				options={view.centres.map((centre) => [
					centre.id,
					`${"\u2003".repeat(centre.depth)}${centre.name[language]}`,
				])}
			/>
			{sentence.named}{" "}
			<SentenceSearch label={sentence.labels.q} placeholder={sentence.anyName} value={filter.q} />
			{sentence.whose}{" "}
			<SentenceChoice
				label={sentence.labels.status}
				name="status"
				defaultValue={filter.status}
				any={sentence.anyStatus}
				options={STATUSES.map((status) => [status, texts.status[status].toLocaleLowerCase(language)])}
			/>
			{sentence.sorted}{" "}
			<SentenceChoice
				label={sentence.labels.sort}
				name="sort"
				defaultValue={filter.sort}
				options={SORTS.map((sort) => [sort, sentence.sorts[sort]])}
			/>
			{sentence.end}
		</FilterSentence>
	);
}
