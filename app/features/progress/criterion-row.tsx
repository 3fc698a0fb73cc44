import type { Verdict } from "~/domain/assessment/progress";
import { showDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Disclosure } from "~/ui/disclosure";
import { LevelChart } from "~/ui/level-chart";
import { State, type StateKind } from "~/ui/marks";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { progressTexts } from "./progress.messages";
import type { CriterionView, ProgressCall } from "./progress-view";

const SIGNS: Record<Verdict, StateKind> = {
	improving: "steady",
	flat: "nearing",
	declining: "strained",
	"cannot-tell": "open",
	"too-few": "open",
};

/** One criterion: what can be said of it, its levels drawn, and the calls they come from. */
export function CriterionRow({
	criterion,
	calls,
}: {
	criterion: CriterionView;
	calls: readonly ProgressCall[];
}) {
	const texts = useTexts(progressTexts);
	const language = useLanguage();
	const { points, change, verdict } = criterion;
	const name = criterion.name[language];
	const levels = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
	return (
		<li className="grid gap-x-10 gap-y-2 border-t border-rule py-4 lg:grid-cols-[minmax(0,34rem)_340px] lg:grid-rows-[auto_1fr]">
			<div>
				<h3 className="text-pane font-medium">
					{name}
					{criterion.safety ? (
						<span className="block text-note font-normal text-ink-3">{texts.safety}</span>
					) : null}
				</h3>
				<p className="mt-1 flex flex-wrap items-baseline gap-x-3">
					<State kind={SIGNS[verdict]}>
						<b className="font-medium">{texts.verdicts[verdict]}</b>
					</State>
					<span className="text-small text-ink-2">{texts.calls(points.length, criterion.calls)}</span>
				</p>
				{change ? (
					<p className="mt-1 text-small text-ink-2">
						{texts.change(levels.format(change.by), levels.format(change.low), levels.format(change.high))}
					</p>
				) : null}
			</div>
			{points.length === 0 ? null : (
				<>
					<div className="max-w-[340px] lg:col-start-2 lg:row-span-2">
						<LevelChart
							title={texts.chart(name, points.map(({ level }) => level).join(", "))}
							points={points.map(({ call, level }) => ({ level, counts: calls[call]?.counts === "fresh" }))}
							line={criterion.line}
						/>
					</div>
					<div className="lg:col-start-1">
						<Disclosure summary={texts.table}>
							<CallTable caption={name} criterion={criterion} calls={calls} />
						</Disclosure>
					</div>
				</>
			)}
		</li>
	);
}

/** The calls of a criterion, the latest first, each with the way to its debrief. */
function CallTable({
	caption,
	criterion,
	calls,
}: {
	caption: string;
	criterion: CriterionView;
	calls: readonly ProgressCall[];
}) {
	const texts = useTexts(progressTexts);
	const language = useLanguage();
	const { columns } = texts;
	const levels = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
	return (
		<Table
			caption={caption}
			head={
				<>
					<HeadCell>{columns.level}</HeadCell>
					<HeadCell>{columns.at}</HeadCell>
					<HeadCell>{columns.call}</HeadCell>
					<HeadCell>{columns.difficulty}</HeadCell>
				</>
			}
		>
			{criterion.points.toReversed().map(({ call, level }) => {
				const of = calls[call];
				if (!of) return null;
				const title = of.title[language];
				return (
					<tr key={of.id}>
						<Cell className="font-medium">{levels.format(level)}</Cell>
						<Cell className="whitespace-nowrap">{showDate(of.at)}</Cell>
						<Cell className="min-w-40">
							{of.canOpen ? <TextLink to={`/calls/${of.id}/debrief`}>{title}</TextLink> : title}
							{of.counts === "fresh" ? null : (
								<span className="block text-note text-ink-3">{texts.counts[of.counts]}</span>
							)}
						</Cell>
						<Cell>{of.difficulty}</Cell>
					</tr>
				);
			})}
		</Table>
	);
}
