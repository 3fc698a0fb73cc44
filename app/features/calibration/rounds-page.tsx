import { ROUND_STATES } from "~/domain/calibration/round-state";
import { showPlainDate } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { pagingTexts } from "~/platform/i18n/paging.messages";
import { ButtonLink } from "~/ui/button";
import { State, type StateKind } from "~/ui/marks";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import type { RoundListRow } from "./round-view";
import { roundsTexts } from "./rounds.messages";
import type { RoundsView } from "./rounds.query.server";

export const STATE_KINDS: Record<RoundListRow["state"], StateKind> = {
	preparing: "open",
	open: "nearing",
	closed: "steady",
	abandoned: "stopped",
};

/** The rounds that one leads or takes part in. */
export function RoundsPage({ view }: { view: RoundsView }) {
	const texts = useTexts(roundsTexts);
	const paging = useTexts(pagingTexts);
	const begin = view.mayBegin ? (
		<ButtonLink to="/calibration/new" kind="main">
			{texts.begin}
		</ButtonLink>
	) : null;
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.lead} actions={begin} />
			<p className="-mt-3 mb-6 text-small">
				<TextLink to="/agreement/mine">{texts.mine}</TextLink>
			</p>
			{view.total === 0 && view.state === null ? (
				<Empty>
					{texts.empty} {view.mayBegin ? texts.emptyLead : texts.emptyOther}
				</Empty>
			) : (
				<>
					<nav aria-label={texts.filter} className="mb-4 flex flex-wrap gap-x-5 gap-y-1 text-small">
						{[null, ...ROUND_STATES].map((state) => (
							<TextLink
								key={state ?? "all"}
								to={state ? `/calibration?state=${state}` : "/calibration"}
								aria-current={state === view.state ? "page" : undefined}
								className="inline-flex min-h-9 items-center aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:no-underline"
							>
								{state ? texts.states[state] : texts.all}
							</TextLink>
						))}
					</nav>
					{view.rows.length === 0 ? <Empty>{texts.noneInState}</Empty> : <Rounds rows={view.rows} />}
					<Pagination page={view.page} pages={view.pages} labels={paging} />
				</>
			)}
		</Page>
	);
}

function Rounds({ rows }: { rows: readonly RoundListRow[] }) {
	const texts = useTexts(roundsTexts);
	const { columns } = texts;
	return (
		<div className="border-t-2 border-rule-ink">
			<Table
				caption={texts.caption}
				head={
					<>
						<HeadCell>{columns.name}</HeadCell>
						<HeadCell>{columns.state}</HeadCell>
						<HeadCell className="max-sm:hidden">{columns.due}</HeadCell>
						<HeadCell className="max-sm:hidden">{columns.progress}</HeadCell>
						<HeadCell className="max-sm:hidden">{columns.part}</HeadCell>
					</>
				}
			>
				{rows.map((row) => (
					<tr key={row.id}>
						<Cell>
							<TextLink to={`/calibration/${row.id}`} className="text-pane font-medium">
								{row.name}
							</TextLink>
							<span className="block text-note text-ink-3">{row.centre}</span>
							<span className="block text-note sm:hidden">
								<Part row={row} />
							</span>
						</Cell>
						<Cell>
							<State kind={STATE_KINDS[row.state]}>{texts.states[row.state]}</State>
						</Cell>
						<Cell className="max-sm:hidden">
							{showPlainDate(row.dueOn)}
							{row.overdue ? (
								<span className="block text-note font-medium text-critical">{texts.overdue}</span>
							) : null}
						</Cell>
						<Cell className="max-sm:hidden">
							{texts.calls(row.calls)}
							{row.part === null && row.raters > 0 ? (
								<span className="block text-note text-ink-2">
									{texts.progress(row.finished, row.calls * row.raters)}
								</span>
							) : null}
						</Cell>
						<Cell className="max-sm:hidden">
							<Part row={row} />
						</Cell>
					</tr>
				))}
			</Table>
		</div>
	);
}

function Part({ row: { part, left, state } }: { row: RoundListRow }) {
	const texts = useTexts(roundsTexts);
	if (part === null) return null;
	const works = (part === "panel" && state === "preparing") || (part === "rater" && state === "open");
	return <>{[texts.parts[part], ...(works ? [texts.left(left)] : [])].join(", ")}</>;
}
