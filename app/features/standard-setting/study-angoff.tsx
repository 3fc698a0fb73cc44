import { useTexts } from "~/platform/i18n/language";
import { Disclosure } from "~/ui/disclosure";
import { DotScale, ScaleHead } from "~/ui/dot-scale";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { useFigure } from "./figures";
import { useJudgeName } from "./judge-name";
import { studyTexts } from "./study.messages";
import { Cautions, NumberTable } from "./study-numbers";
import type { AngoffRound, StudyView } from "./study-view";

/** The cut of the last round that is over, what it means, and how the judges lie around it. */
export function AngoffCut({ view: { rounds, head } }: { view: StudyView }) {
	const all = useTexts(studyTexts);
	const texts = all.cut;
	const figure = useFigure();
	const last = rounds.at(-1);
	if (!last) return null;
	const [first, second] = rounds;
	const closer =
		first?.deviation != null && second?.deviation != null ? second.deviation < first.deviation : null;
	return (
		<Section title={texts.title}>
			<p className="max-w-[46em] text-words">{texts.sentence(last.judges.length, figure(last.value))}</p>
			{last.low === null || last.high === null ? null : (
				<p className="max-w-[46em] text-ink-2">{texts.sure(figure(last.low), figure(last.high))}</p>
			)}
			{head.state === "discussion" ? <p className="mt-1 font-medium">{texts.provisional}</p> : null}
			<Cautions of={last.cautions} />
			{rounds.map((round) => (
				<Numbers key={round.round} round={round} several={rounds.length > 1} />
			))}
			{closer === null ? null : <p className="mt-3 text-ink-2">{closer ? texts.closer : texts.farther}</p>}
			<h3 className="mt-8 text-body font-semibold">{texts.judges}</h3>
			<p className="mb-3 max-w-[72ch] text-small text-ink-2">{texts.judgesLead}</p>
			<JudgeCuts rounds={rounds} />
		</Section>
	);
}

function Numbers({ round, several }: { round: AngoffRound; several: boolean }) {
	const texts = useTexts(studyTexts).cut;
	const figure = useFigure();
	const known = (value: number | null) => (value === null ? texts.undefinedValue : figure(value));
	return (
		<>
			{several ? <h3 className="mt-6 text-body font-semibold">{texts.round(round.round)}</h3> : null}
			<NumberTable
				caption={`${texts.caption}, ${texts.round(round.round)}`}
				rows={[
					[texts.value, figure(round.value), texts.valueMeans],
					[texts.deviation, known(round.deviation), texts.deviationMeans],
					[texts.error, known(round.standardError), texts.errorMeans],
					[
						texts.interval,
						round.low === null || round.high === null
							? texts.undefinedValue
							: `${figure(round.low)} – ${figure(round.high)}`,
						texts.intervalMeans,
					],
				]}
			/>
		</>
	);
}

/** The cuts of the judges on the scale of levels, a row for each round. */
function JudgeCuts({ rounds }: { rounds: readonly AngoffRound[] }) {
	const all = useTexts(studyTexts);
	const texts = all.cut;
	const figure = useFigure();
	const nameOf = useJudgeName();
	const judges = (rounds.at(-1) ?? rounds[0])?.judges ?? [];
	return (
		<div className="max-w-[56rem]">
			<div className="grid gap-x-4 sm:grid-cols-[7rem_minmax(0,1fr)]">
				<div className="sm:col-start-2">
					<ScaleHead from={1} to={4} />
				</div>
				{rounds.map((round) => (
					<div key={round.round} className="contents">
						<p className="text-small font-medium">{texts.round(round.round)}</p>
						<DotScale
							title={`${texts.judges}, ${texts.round(round.round)}: ${round.judges
								.map(({ value }) => figure(value))
								.join("; ")}`}
							from={1}
							to={4}
							series={[round.judges]}
							band={round.low === null || round.high === null ? null : { low: round.low, high: round.high }}
							mark={round.value}
						/>
					</div>
				))}
			</div>
			<Disclosure summary={all.spread.table}>
				<Table
					caption={texts.judges}
					head={
						<>
							<HeadCell>{all.panel.title}</HeadCell>
							{rounds.map(({ round }) => (
								<HeadCell key={round}>{texts.round(round)}</HeadCell>
							))}
						</>
					}
				>
					{judges.map((judge) => (
						<tr key={judge.number}>
							<Cell>{nameOf(judge)}</Cell>
							{rounds.map(({ round, judges: of }) => {
								const cut = of.find(({ number }) => number === judge.number);
								return <Cell key={round}>{cut ? figure(cut.value) : ""}</Cell>;
							})}
						</tr>
					))}
				</Table>
			</Disclosure>
		</div>
	);
}
