import type { TickTurn } from "~/domain/rubric/derive-levels";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { HeadCell } from "~/ui/table";
import { ratingTexts } from "./rating.messages";
import { workflowTexts } from "./workflow.messages";

/** The turns at which somebody saw something, each a way to it in the conversation. */
export function SeenTurns({ turns, goTo }: { turns: readonly TickTurn[]; goTo: (turn: number) => void }) {
	const texts = useTexts(workflowTexts).pair;
	const { rubric } = useTexts(ratingTexts);
	if (turns.length === 0) return <span className="text-ink-3">{texts.notSeen}</span>;
	return (
		<span className="inline-flex flex-wrap gap-x-2">
			{turns.map((turn) =>
				turn === "whole" ? (
					<span key={turn}>{rubric.turns([turn])}</span>
				) : (
					<Button
						key={turn}
						type="button"
						kind="bare"
						aria-label={texts.goTo(turn)}
						onClick={() => goTo(turn)}
					>
						{rubric.turns([turn])}
					</Button>
				),
			)}
		</span>
	);
}

/** The head of a table with a column for each rater. */
export function RaterHeads({ first, names }: { first: string; names: readonly string[] }) {
	return (
		<>
			<HeadCell>{first}</HeadCell>
			{names.map((name) => (
				<HeadCell key={name}>{name}</HeadCell>
			))}
		</>
	);
}
