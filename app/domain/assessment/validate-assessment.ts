import { type IndexedBehaviour, indexBehaviours } from "../rubric/behaviour-index";
import { isRepaired, type TickTurn } from "../rubric/derive-levels";
import type { Rubric } from "../rubric/rubric.schema";
import type { AssessmentContent } from "./assessment.schema";

/** Something in an assessment that does not fit its rubric or its call. `path` leads into the content. */
export interface AssessmentProblem {
	readonly code:
		| "unknown-behaviour"
		| "unknown-critical-error"
		/** The call has no such turn. */
		| "no-such-turn"
		/** The behaviour belongs to the whole call, and a turn is given. */
		| "whole-call-only"
		/** The behaviour belongs to a turn, and the whole call is given. */
		| "turn-only"
		/** Only a harm can be repaired, and only in the next turn. */
		| "not-a-repair"
		/** The same behaviour at the same turn twice. */
		| "duplicate";
	readonly path: readonly (string | number)[];
	/** The behaviour's or critical error's code, or empty. */
	readonly about: string;
}

/**
 * What does not fit; empty when all of it does.
 * @param turns number of the counsellor's turns in the call; turn 0 (greeting and first line) is there besides
 */
export function validateAssessment(
	content: AssessmentContent,
	rubric: Rubric,
	turns: number,
): AssessmentProblem[] {
	const known = indexBehaviours(rubric);
	const errors = new Set(rubric.criticalErrors.map((error) => error.code));
	const exists = (turn: TickTurn) => turn === "whole" || turn <= turns;
	const seen = new Set<string>();
	const problems: AssessmentProblem[] = [];
	const add = (code: AssessmentProblem["code"], about: string, ...path: (string | number)[]) =>
		problems.push({ code, path, about });

	content.ticks.forEach((tick, index) => {
		const found = known.get(tick.code);
		const mismatch = found && fitOfTurn(found, tick.turn);
		const key = `${tick.code}@${tick.turn}`;
		if (!found) add("unknown-behaviour", tick.code, "ticks", index, "code");
		if (mismatch) add(mismatch, tick.code, "ticks", index, "turn");
		if (!exists(tick.turn)) add("no-such-turn", tick.code, "ticks", index, "turn");
		if (tick.repairedAtTurn !== undefined) {
			if (!exists(tick.repairedAtTurn)) add("no-such-turn", tick.code, "ticks", index, "repairedAtTurn");
			const repairs = isRepaired(tick) && found?.kind === "harmful";
			if (!repairs) add("not-a-repair", tick.code, "ticks", index, "repairedAtTurn");
		}
		if (seen.has(key)) add("duplicate", tick.code, "ticks", index);
		seen.add(key);
	});
	content.comments.forEach((comment, index) => {
		if (!exists(comment.turn)) add("no-such-turn", "", "comments", index, "turn");
	});
	content.criticalErrors.forEach((error, index) => {
		if (!errors.has(error.code)) add("unknown-critical-error", error.code, "criticalErrors", index, "code");
		if (!exists(error.turn)) add("no-such-turn", error.code, "criticalErrors", index, "turn");
	});
	return problems;
}

function fitOfTurn(found: IndexedBehaviour, turn: TickTurn): "whole-call-only" | "turn-only" | null {
	const { whole } = found.behaviour;
	if (whole === true && turn !== "whole") return "whole-call-only";
	if (whole === undefined && turn === "whole") return "turn-only";
	return null;
}
