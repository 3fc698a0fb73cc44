import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Disclosure } from "~/ui/disclosure";
import { Facts } from "~/ui/facts";
import { State } from "~/ui/marks";
import { Cell, HeadCell, Table } from "~/ui/table";
import { proofTexts } from "./proof.messages";
import type { ProofView } from "./proof-view";

/** What was proved: how far it was looked at, then the figures. */
export function ProofPanel({ proof }: { proof: ProofView }) {
	const texts = useTexts(proofTexts);
	const language = useLanguage();
	const number = new Intl.NumberFormat(language);
	const { figures } = proof;
	const { passes } = figures;
	const length = (given: ProofView["figures"]["longest"]) =>
		given ? texts.length(given.turns, number.format(given.minutes)) : texts.endless;
	const passing = (does: boolean) => (does ? texts.passes.yes : texts.passes.no);
	const states = number.format(proof.states);
	return (
		<>
			<p className="mb-1">
				<State kind={proof.errors > 0 ? "stopped" : proof.complete ? "steady" : "strained"}>
					{proof.errors + proof.warnings === 0 ? texts.fine : texts.found(proof.errors, proof.warnings)}
				</State>
			</p>
			<p className="mb-3 max-w-[64ch] text-small text-ink-2">
				{proof.complete ? texts.complete(states) : texts.upTo(states)}
			</p>
			<Facts
				rows={[
					[texts.rows.nodes, figures.nodes],
					[texts.rows.decisions, figures.decisions],
					[texts.rows.endings, figures.endings],
					[texts.rows.shortest, length(figures.shortest)],
					[texts.rows.longest, length(figures.longest)],
					[
						texts.rows.random,
						texts.random(passes.random.passes, passes.random.plays, passes.random.upperBound),
					],
					[texts.rows.firstShown, passing(passes.firstShown)],
					[texts.rows.longestReply, passing(passes.longest)],
					[texts.rows.best, passing(passes.best)],
				]}
			/>
			<Disclosure summary={texts.tableHidden}>
				<Table
					caption={texts.levels}
					head={
						<>
							<HeadCell>{texts.criterion}</HeadCell>
							<HeadCell>{texts.reached}</HeadCell>
						</>
					}
				>
					{proof.levels.map(({ criterion, reached }) => (
						<tr key={criterion}>
							<Cell>{criterion}</Cell>
							<Cell>{reached.map((level) => level ?? texts.notApplicable).join(", ")}</Cell>
						</tr>
					))}
				</Table>
			</Disclosure>
		</>
	);
}
