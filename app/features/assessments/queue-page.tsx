import { Form } from "@remix-run/react";
import { showDate, showMoment } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Button, ButtonLink } from "~/ui/button";
import { classes } from "~/ui/classes";
import { SelectField, TextField } from "~/ui/field";
import { State, type StateKind, Tag } from "~/ui/marks";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { LicenceLine } from "./licence-line";
import { liveTexts } from "./live.messages";
import { queueTexts } from "./queue.messages";
import { queueUrl, SORTS, STATES } from "./queue-search";
import type { QueueState, QueueView } from "./queue-view";

const SIGNS: Record<QueueState, StateKind> = {
	"to-be-rated": "open",
	"in-rating": "nearing",
	rated: "open",
	"in-second-rating": "nearing",
	"to-be-adjudicated": "stopped",
	"in-adjudication": "nearing",
	"claim-open": "stopped",
	ready: "steady",
	objected: "stopped",
	"in-review": "nearing",
	released: "steady",
	upheld: "steady",
	amended: "steady",
	final: "steady",
};

/** Nothing more is to be done with it, unless the trainee objects. */
const CLOSED: readonly QueueState[] = ["released", "upheld", "amended", "final"];

/** The calls to be rated, as a table that can be searched, filtered and sorted; all of it stands in the URL. */
export function QueuePage({ view }: { view: QueueView }) {
	const texts = useTexts(queueTexts);
	const { search, rows } = view;
	const narrowed = search.q !== "" || search.state !== null || search.mine;
	return (
		<Page>
			<PageHead
				title={texts.title}
				lead={texts.lead}
				actions={<TextLink to="/assessments/machine">{texts.machine}</TextLink>}
			/>
			<LicenceLine licence={view.licence} className="mb-4" />
			<nav aria-label={texts.whose} className="mb-4 flex flex-wrap gap-x-6 gap-y-1 text-small">
				{[true, false].map((mine) => (
					<TextLink
						key={String(mine)}
						to={queueUrl({ ...search, mine, page: 1 })}
						aria-current={search.mine === mine ? "page" : undefined}
						className="inline-flex min-h-control items-center aria-[current=page]:font-semibold"
					>
						{mine ? texts.onlyMine(view.mine) : texts.everything}
					</TextLink>
				))}
			</nav>
			<QueueSearchForm view={view} />
			{rows.length === 0 ? (
				<Empty action={narrowed ? <ButtonLink to="/assessments">{texts.clear}</ButtonLink> : null}>
					{narrowed ? texts.nothing : texts.empty}
				</Empty>
			) : (
				<>
					<p role="status" className="mb-2 text-small text-ink-2">
						{texts.found(view.total)}
					</p>
					<Rows rows={rows} />
					<Paging view={view} />
				</>
			)}
		</Page>
	);
}

function QueueSearchForm({ view: { search, counts } }: { view: QueueView }) {
	const texts = useTexts(queueTexts);
	const count = (state: QueueState) => (counts[state] ? ` (${counts[state]})` : "");
	return (
		<Form
			method="get"
			role="search"
			key={queueUrl(search)}
			className="mb-6 grid items-start gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-[minmax(0,2fr)_minmax(0,1.4fr)_minmax(0,1.2fr)_auto]"
		>
			{search.mine ? <input type="hidden" name="mine" value="1" /> : null}
			<TextField
				type="search"
				name="q"
				label={texts.search}
				hint={texts.searchHint}
				defaultValue={search.q}
				maxLength={100}
			/>
			<SelectField name="state" label={texts.state} defaultValue={search.state ?? ""}>
				<option value="">{texts.all}</option>
				{STATES.map((state) => (
					<option key={state} value={state}>
						{texts.states[state]}
						{count(state)}
					</option>
				))}
			</SelectField>
			<SelectField name="sort" label={texts.sort} defaultValue={search.sort}>
				{SORTS.map((sort) => (
					<option key={sort} value={sort}>
						{texts.sorts[sort]}
					</option>
				))}
			</SelectField>
			<Button className="lg:mt-[25px]">{texts.find}</Button>
		</Form>
	);
}

/** A table where there is room; on a phone each call is a block of its own. */
function Rows({ rows }: { rows: QueueView["rows"] }) {
	const { live } = useTexts(liveTexts);
	const texts = useTexts(queueTexts);
	const { columns } = texts;
	return (
		<>
			<div className="max-sm:hidden">
				<Table
					caption={texts.title}
					head={
						<>
							<HeadCell>{columns.trainee}</HeadCell>
							<HeadCell>{columns.scenario}</HeadCell>
							<HeadCell>{columns.centre}</HeadCell>
							<HeadCell>{columns.completed}</HeadCell>
							<HeadCell>{columns.age}</HeadCell>
							<HeadCell>{columns.state}</HeadCell>
						</>
					}
				>
					{rows.map((row) => (
						<tr key={row.callId}>
							<Cell>
								<TextLink to={`/assessments/${row.callId}`} className="font-medium">
									{row.traineeName}
								</TextLink>
							</Cell>
							<Cell>
								{row.scenario} {row.live ? <Tag>{live}</Tag> : null}
							</Cell>
							<Cell>{row.centre}</Cell>
							<Cell className="whitespace-nowrap">{showMoment(row.completedAt)}</Cell>
							<Cell className="whitespace-nowrap">
								<Age row={row} />
							</Cell>
							<Cell>
								<RowState row={row} />
							</Cell>
						</tr>
					))}
				</Table>
			</div>
			<ul className="sm:hidden">
				{rows.map((row) => (
					<li key={row.callId} className="border-t border-rule py-3 text-small text-tight">
						<TextLink to={`/assessments/${row.callId}`} className="text-body font-medium">
							{row.traineeName}
						</TextLink>
						<p>
							{row.scenario} {row.live ? <Tag>{live}</Tag> : null}
						</p>
						<p className="text-ink-2">
							{row.centre} · {showMoment(row.completedAt)}
						</p>
						<Age row={row} />
						<div className="mt-1">
							<RowState row={row} />
						</div>
					</li>
				))}
			</ul>
		</>
	);
}

/** How long it has waited, and until when it should be done; said by words where it is late, not by red. */
function Age({ row }: { row: QueueView["rows"][number] }) {
	const texts = useTexts(queueTexts);
	if (CLOSED.includes(row.state)) return <span className="max-sm:hidden">–</span>;
	const due = showDate(row.dueAt);
	return (
		<>
			{texts.days(row.days)}
			<span className={classes("block text-note", row.overdue ? "font-semibold" : "text-ink-2")}>
				{row.overdue ? texts.overdue(due) : texts.due(due)}
			</span>
		</>
	);
}

function RowState({ row }: { row: QueueView["rows"][number] }) {
	const texts = useTexts(queueTexts);
	const names = row.people.join(", ");
	return (
		<>
			<State kind={SIGNS[row.state]}>{texts.states[row.state]}</State>
			{row.mine ? (
				<span className="block text-note font-semibold">{texts.mine}</span>
			) : names ? (
				<span className="block text-note text-ink-2">{texts.with(names)}</span>
			) : row.state === "to-be-rated" ? (
				<span className="block text-note text-ink-2">{texts.withNobody}</span>
			) : null}
		</>
	);
}

function Paging({ view: { search, pages } }: { view: QueueView }) {
	const texts = useTexts(queueTexts);
	if (pages === 1) return null;
	return (
		<nav aria-label={texts.pages} className="mt-4 flex flex-wrap items-center gap-4 text-small">
			{search.page > 1 ? (
				<ButtonLink to={queueUrl({ ...search, page: search.page - 1 })}>{texts.previous}</ButtonLink>
			) : null}
			<span className="text-ink-2">{texts.page(search.page, pages)}</span>
			{search.page < pages ? (
				<ButtonLink to={queueUrl({ ...search, page: search.page + 1 })}>{texts.next}</ButtonLink>
			) : null}
		</nav>
	);
}
