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

/** What is not to be praised, although it was ticked. */
export interface NotPraised {
	/** Turns that are named elsewhere for what they cost. Turns with a harm that stood are never praised. */
	readonly turns?: readonly number[];
	/** Behaviours that nobody was seen doing, where they are ticked for the whole call. */
	readonly codes?: readonly string[];
}

/** More than this is a list, and praise that is a list is not heard. */
const MOST = 4;

/**
 * What went well, to be named one by one: first what was taken back, then what is advanced, then basic behaviours,
 * safety criteria before others; one of each criterion and one of each turn, in the order of the call. A sentence that did
 * harm as well is no example to keep.
 */
export function wentWell(
	rubric: Rubric,
	levels: readonly CriterionLevel[],
	{ turns: costly = [], codes: undone = [] }: NotPraised = {},
): DoneWell[] {
	const kinds = indexBehaviours(rubric);
	// A harm of the whole call (a record with a gap, say) says nothing against its other parts.
	const spoiled = new Set<TickTurn>([
		...costly,
		...levels.flatMap(({ harmful }) => harmful.flatMap(({ turns }) => turns)),
		...levels.flatMap(({ repaired }) => repaired.map(({ turn }) => turn)),
	]);
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
			const praised = turns.filter((turn) =>
				turn === "whole" ? !undone.includes(code) : !spoiled.has(turn),
			);
			return praised.slice(0, 1).map((turn) => ({ id, rank, kind, code, turn }));
		}),
	]);
	const chosen: typeof candidates = [];
	// What belongs to the whole call has no sentence to point at: it is named where nothing else is.
	for (const each of candidates
		.filter(({ turn }) => turn === "whole" || !spoiled.has(turn))
		.sort((a, b) => last(a.turn) - last(b.turn) || a.rank - b.rank)) {
		if (chosen.length === MOST) break;
		if (chosen.every(({ id, turn }) => id !== each.id && turn !== each.turn)) chosen.push(each);
	}
	return chosen
		.sort((a, b) => inCall(a.turn) - inCall(b.turn))
		.map(({ kind, code, turn }) => ({ kind, code, turn }));
}

/**
 * What the machine ticks for the whole call although nobody was seen doing it: what is said of the whole call, because of
 * one sentence or because nothing spoke against it; how soon and what was handed over (the form stands at "now" before
 * anybody chose, and nothing at all is never too much), for which the right place speaks where it was found; and the
 * right place where nothing was referred.
 */
export function tickedUnseen(rubric: Rubric, { referred }: { readonly referred: boolean }): string[] {
	return [
		...[...indexBehaviours(rubric).values()]
			.filter(({ behaviour }) => behaviour.whole === true && behaviour.machine !== "record")
			.map(({ code }) => code),
		"referral.b2",
		"referral.b3",
		...(referred ? [] : ["referral.b1"]),
	];
}

const last = (turn: TickTurn) => (turn === "whole" ? 1 : 0);
const inCall = (turn: TickTurn) => (turn === "whole" ? Number.POSITIVE_INFINITY : turn);
