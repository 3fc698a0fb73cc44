import type { CompiledScenario } from "../scenario/compile-scenario";
import type { CallState } from "./call-state";
import type { LoggedEvent } from "./logged-event";
import { replay, replaySteps } from "./replay";

/** A call that has gone back to before a turn. */
export interface WentBack {
	readonly state: CallState;
	readonly logged: readonly LoggedEvent[];
}

/** What whoever plays the caller of a live call notes or does to the line, without the caller saying anything. */
const NEITHER_MOVES: readonly LoggedEvent["type"][] = ["heard", "words-shown", "line-lost", "line-back"];

/**
 * What if something else had been said at this turn: the log of a call up to before that turn's reply (and before its own
 * words, where the turn asks for them), moved in time so that what happened last happens now. The earlier call stays
 * what it was. Null where the call has no such turn.
 *
 * @param now ms, when the call goes on
 */
export function whatIf(
	compiled: CompiledScenario,
	logged: readonly LoggedEvent[],
	turn: number,
	now: number,
): WentBack | null {
	let cut = -1;
	for (const { event, applied } of replaySteps(compiled, logged))
		if (event.type === "reply" && applied.running.machine.context.turn === turn) cut = event.seq - 1;
	const reply = logged[cut];
	if (reply?.type !== "reply") return null;
	for (let back = cut - 1; back > 0 && logged[back]?.type !== "reply"; back--) {
		const before = logged[back];
		if (before?.type === "own-words" && before.payload.node === reply.payload.node) cut = back;
	}
	// In a live call the silence waited for the trainer; by the script it would be over at once.
	while (NEITHER_MOVES.includes(logged[cut - 1]?.type ?? "reply")) cut--;
	const kept = logged.slice(0, cut);
	const moved = now - (kept.at(-1)?.at ?? now);
	const again = kept.map((event): LoggedEvent => {
		const later = { ...event, at: event.at + moved, clientId: null };
		if (later.type !== "pause") return later;
		const { from, to, shiftMs } = later.payload;
		return { ...later, payload: { from: from + moved, to: to + moved, shiftMs } };
	});
	return { state: replay(compiled, again), logged: again };
}
