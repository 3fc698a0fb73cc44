import { type AssessmentContent, EMPTY_ASSESSMENT } from "../assessment/assessment.schema";
import { indexBehaviours } from "../rubric/behaviour-index";
import type { Rubric } from "../rubric/rubric.schema";

/** Something that a second rater heard while a live call ran. */
export interface LiveTick {
	/** Of a behaviour (`empathy.b1`) or of a critical error (`call-back`). */
	readonly code: string;
	/** The counsellor's turn, from 0, the greeting; one beyond the last is what is being said. */
	readonly turn: number;
}

/**
 * Whether this can be ticked where the call stands: of the rubric, at a turn, and no behaviour that only the whole call
 * can show.
 * @param turn the counsellor's last turn
 */
export function mayTick(rubric: Rubric, tick: LiveTick, turn: number): boolean {
	const behaviour = indexBehaviours(rubric).get(tick.code)?.behaviour;
	const isKnown = behaviour
		? behaviour.whole !== true
		: rubric.criticalErrors.some(({ code }) => code === tick.code);
	return isKnown && tick.turn <= turn + 1;
}

/**
 * The rating that such ticks are the beginning of. What was being said when the call ended was said at its last turn,
 * as the call's transcript has it.
 * @param turns number of the counsellor's turns in the call
 */
export function contentOfTicks(
	ticks: readonly LiveTick[],
	rubric: Rubric,
	turns: number,
): AssessmentContent | null {
	const behaviours = indexBehaviours(rubric);
	const placed = new Map(
		ticks
			.map(({ code, turn }) => ({ code, turn: Math.min(turn, turns) }))
			.map((tick) => [`${tick.code}@${tick.turn}`, tick]),
	);
	const all = [...placed.values()].sort((a, b) => a.turn - b.turn || (a.code < b.code ? -1 : 1));
	if (all.length === 0) return null;
	return {
		...EMPTY_ASSESSMENT,
		ticks: all.filter(({ code }) => behaviours.has(code)),
		criticalErrors: all.filter(({ code }) => !behaviours.has(code)),
	};
}
