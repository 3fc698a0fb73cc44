import type { CompiledScenario } from "../scenario/compile-scenario";
import { type Applied, applyEvent, running, settled } from "./apply-event";
import { type CallState, newCall } from "./call-state";
import type { LoggedEvent } from "./logged-event";

/** A log that this scenario version's machine does not take: it was damaged, or belongs to another version. */
class ReplayError extends Error {
	constructor(
		/** The event that does not fit. */
		readonly seq: number,
		reason: string,
	) {
		super(`Event ${seq} ${reason}`);
		this.name = "ReplayError";
	}
}

/**
 * Applies a log from the start, giving what each event did. Throws ReplayError at the first event that is out of
 * sequence or not possible where the call stands.
 */
export function* replaySteps(
	compiled: CompiledScenario,
	logged: readonly LoggedEvent[],
): Generator<{ event: LoggedEvent; applied: Applied }> {
	let now = running(compiled, newCall(compiled, logged[0]?.at ?? 0));
	for (const event of logged) {
		if (event.seq !== now.call.seq + 1) throw new ReplayError(event.seq, `comes after ${now.call.seq}`);
		const applied = applyEvent(compiled, now, event, event.at);
		if (!applied) throw new ReplayError(event.seq, `(${event.type}) is not possible where the call stands`);
		now = applied.running;
		yield { event, applied };
	}
}

/**
 * The state that a call's log leads to. Equal to the stored one but for presence: compare by `replayable`. Throws
 * ReplayError.
 */
export function replay(compiled: CompiledScenario, logged: readonly LoggedEvent[]): CallState {
	let state = newCall(compiled, logged[0]?.at ?? 0);
	let last: Applied | null = null;
	for (const { applied } of replaySteps(compiled, logged)) last = applied;
	if (last) state = settled(last.running);
	return { ...state, lastSeenAt: logged.at(-1)?.at ?? 0 };
}
