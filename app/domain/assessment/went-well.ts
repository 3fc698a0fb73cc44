import { indexBehaviours } from "../rubric/behaviour-index";
import type { CriterionLevel, TickTurn } from "../rubric/derive-levels";
import type { Rubric } from "../rubric/rubric.schema";

/** Something that was done well, with the turn in which it was first seen. */
export interface DoneWell {
	/** `repair`: a harm that was taken back at this turn. */
	readonly kind: "repair" | "advanced" | "basic";
	/** The behaviour's code; of a repair, the harm's. */
	readonly code: string;
	readonly turn: TickTurn;
}

/** More than this is a list, and praise that is a list is not heard. */
const MOST = 4;

/**
 * What went well, to be named one by one: first what was taken back, then what is advanced, then basic behaviours,
 * safety criteria before others; one of each criterion and one of each turn, in the order of the call.
 */
export function wentWell(rubric: Rubric, levels: readonly CriterionLevel[]): DoneWell[] {
	const kinds = indexBehaviours(rubric);
	const candidates = levels.flatMap(({ id, safety, repaired, seen }) => [
		...repaired.map(({ code, repairedAtTurn }) => ({
			id,
			rank: 0,
			kind: "repair" as const,
			code,
			turn: repairedAtTurn as TickTurn,
		})),
		...seen.flatMap(({ code, turns }) => {
			const kind = kinds.get(code)?.kind === "advanced" ? ("advanced" as const) : ("basic" as const);
			const rank = (kind === "advanced" ? 1 : 3) + (safety ? 0 : 1);
			return turns.slice(0, 1).map((turn) => ({ id, rank, kind, code, turn }));
		}),
	]);
	const chosen: typeof candidates = [];
	// What belongs to the whole call has no sentence to point at: it is named where nothing else is.
	for (const each of candidates.sort((a, b) => last(a.turn) - last(b.turn) || a.rank - b.rank)) {
		if (chosen.length === MOST) break;
		if (chosen.every(({ id, turn }) => id !== each.id && turn !== each.turn)) chosen.push(each);
	}
	return chosen
		.sort((a, b) => inCall(a.turn) - inCall(b.turn))
		.map(({ kind, code, turn }) => ({ kind, code, turn }));
}

const last = (turn: TickTurn) => (turn === "whole" ? 1 : 0);
const inCall = (turn: TickTurn) => (turn === "whole" ? Number.POSITIVE_INFINITY : turn);
