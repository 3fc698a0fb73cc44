import { showMoment } from "~/platform/i18n/dates";
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
import type { SessionsView } from "./session-views";
import { sessionsTexts } from "./sessions.messages";

/** The sessions of one's centres: what goes on first. */
export function SessionsPage({ view }: { view: SessionsView }) {
	const texts = useTexts(sessionsTexts);
	const paging = useTexts(pagingTexts);
	const { filter } = view;
	const { sentence } = texts;
	const narrowed = filter.q !== "" || filter.state !== "";
	const make = (
		<ButtonLink kind="main" to="/live/sessions/new">
			{texts.make}
		</ButtonLink>
	);
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to="/live">{texts.rooms}</TextLink>
			</p>
			<PageHead title={texts.title} lead={texts.lead} actions={make} />
			{view.all === 0 ? (
				<Empty>{texts.empty}</Empty>
			) : (
				<>
					<FilterSentence action="/live/sessions" filter={filter} narrowed={narrowed} texts={sentence}>
						{sentence.before}{" "}
						<SentenceChoice
							label={sentence.labels.state}
							name="state"
							defaultValue={filter.state}
							any={sentence.anyState}
							options={(["open", "ended"] as const).map((state) => [state, sentence.states[state]])}
						/>{" "}
						{sentence.named}{" "}
						<SentenceSearch label={sentence.labels.q} placeholder={sentence.anyName} value={filter.q} />
						{sentence.end}
					</FilterSentence>
					{narrowed ? (
						<p role="status" className="mb-2 text-small text-ink-2">
							{texts.found(view.total)}
						</p>
					) : null}
					{view.rows.length === 0 ? <Empty>{texts.nothing}</Empty> : <Rows rows={view.rows} />}
					<Pagination page={view.paging.page} pages={view.paging.pages} labels={paging} />
				</>
			)}
		</Page>
	);
}

function Rows({ rows }: { rows: SessionsView["rows"] }) {
	const texts = useTexts(sessionsTexts);
	const language = useLanguage();
	return (
		<div className="border-t-2 border-rule-ink">
			<Table
				caption={texts.caption}
				head={
					<>
						<HeadCell>{texts.columns.name}</HeadCell>
						<HeadCell className="max-sm:hidden">{texts.columns.centre}</HeadCell>
						<HeadCell className="max-sm:hidden">{texts.columns.trainer}</HeadCell>
						<HeadCell className="max-sm:hidden">{texts.columns.people}</HeadCell>
						<HeadCell className="max-sm:hidden">{texts.columns.when}</HeadCell>
					</>
				}
			>
				{rows.map((row) => (
					<tr key={row.id}>
						<Cell>
							<TextLink to={`/live/sessions/${row.id}`} className="text-pane font-medium break-words">
								{row.name}
							</TextLink>
							<span className="block">
								<State kind={row.endedAt === null ? "nearing" : "steady"}>
									{row.endedAt === null ? texts.going : texts.ended}
								</State>
							</span>
							<span className="block text-note text-ink-2 sm:hidden">
								{row.centre[language]} · {row.trainerName} · {texts.people(row.members)} ·{" "}
								{showMoment(row.startedAt)}
							</span>
						</Cell>
						<Cell className="max-sm:hidden">{row.centre[language]}</Cell>
						<Cell className="max-sm:hidden">{row.trainerName}</Cell>
						<Cell className="max-sm:hidden">{row.members}</Cell>
						<Cell className="whitespace-nowrap max-sm:hidden">{showMoment(row.startedAt)}</Cell>
					</tr>
				))}
			</Table>
		</div>
	);
}
