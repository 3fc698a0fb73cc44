import type { AssessmentContent, TickTurn } from "~/domain/assessment/assessment.schema";
import { byTurn } from "~/domain/rubric/derive-levels";

/** A behaviour or critical error on which two assessments of one call differ, with the turns of each. */
export interface Difference {
	readonly code: string;
	readonly mine: readonly TickTurn[];
	readonly theirs: readonly TickTurn[];
}

export interface Differences {
	readonly behaviours: readonly Difference[];
	readonly criticalErrors: readonly Difference[];
}

/** Where two assessments differ: behaviours and critical errors whose turns are not the same, by code. */
export function differencesOf(mine: AssessmentContent, theirs: AssessmentContent): Differences {
	return {
		behaviours: differ(mine.ticks, theirs.ticks),
		criticalErrors: differ(mine.criticalErrors, theirs.criticalErrors),
	};
}

type Placed = { readonly code: string; readonly turn: TickTurn };

function differ(mine: readonly Placed[], theirs: readonly Placed[]): Difference[] {
	const codes = [...new Set([...mine, ...theirs].map((each) => each.code))].sort();
	return codes
		.map((code) => ({ code, mine: turnsOf(mine, code), theirs: turnsOf(theirs, code) }))
		.filter((each) => each.mine.join() !== each.theirs.join());
}

function turnsOf(placed: readonly Placed[], code: string): TickTurn[] {
	const turns = placed.filter((each) => each.code === code).map((each) => each.turn);
	return [...new Set(turns)].sort(byTurn);
}
