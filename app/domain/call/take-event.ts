import type { CallContext } from "../scenario/call-context";
import type { CompiledScenario } from "../scenario/compile-scenario";
import { applyEvent, isLost, type RunningCall, running, settled } from "./apply-event";
import type { CallRules, CallState } from "./call-state";
import type { CallLogEntry, LoggedEvent, TraineeEvent, TrainerEvent } from "./logged-event";
import { type TranscriptEntry, transcribe } from "./transcript";

export interface OfferedEvent {
	readonly event: TraineeEvent | TrainerEvent;
	/** The server's clock, ms. */
	readonly at: number;
	readonly clientId: string | null;
	/** The number that the event expects to bear: one more than the `seq` that its sender saw. */
	readonly expectedSeq: number;
}

/** What is to be stored, whether the event was taken or not: the new state and the rows for the log. */
export interface Progress {
	readonly state: CallState;
	readonly logged: readonly LoggedEvent[];
	/** What was added to the conversation. */
	readonly said: readonly TranscriptEntry[];
	/** The gauges at the end of the turn before the one that began with this; null when none began. */
	readonly gaugesBefore: CallContext["gauges"] | null;
}

/**
 * - `stale`: the sender saw another state (a second tab, or the same event again); nothing is to be stored
 * - `overtaken`: a deadline ran out before the event came; what it did is to be stored
 * - `not-possible`: there is no such thing to do where the call stands; pauses found on the way are to be stored
 */
export type Refusal = "stale" | "overtaken" | "not-possible";
export type Taken =
	| ({ readonly ok: true } & Progress)
	| ({ readonly ok: false; readonly refusal: Refusal } & Progress);

interface Tape {
	running: RunningCall;
	readonly logged: LoggedEvent[];
	readonly said: TranscriptEntry[];
	gaugesBefore: CallContext["gauges"] | null;
}

const blankTape = (now: RunningCall): Tape => ({ running: now, logged: [], said: [], gaugesBefore: null });

/** Applies and logs; false when it was not possible. */
function record(
	compiled: CompiledScenario,
	tape: Tape,
	entry: CallLogEntry,
	at: number,
	clientId: string | null,
): boolean {
	const applied = applyEvent(compiled, tape.running, entry, at);
	if (!applied) return false;
	const { context: before } = tape.running.machine;
	const { call, machine } = applied.running;
	const logged = { ...entry, seq: call.seq, at, clientId };
	if (machine.context.turn > before.turn) tape.gaugesBefore = before.gauges;
	tape.running = applied.running;
	tape.logged.push(logged);
	tape.said.push(...transcribe(logged, applied.running, applied.utterances));
	return true;
}

/** Applies the deadlines that are due by a time, in order, and those that arise on the way. */
function runTimers(compiled: CompiledScenario, tape: Tape, until: number, { runs }: CallRules): void {
	for (;;) {
		if (isLost(tape.running.call)) return;
		const next = tape.running.call.deadlines.find(runs);
		if (!next || next.dueAt > until) return;
		const event: CallLogEntry = { type: "timer", payload: { id: next.id } };
		if (!record(compiled, tape, event, next.dueAt, null)) {
			throw new Error(`The deadline ${next.id} does not belong to where the call stands`);
		}
	}
}

/** How much of a gap shifts the deadlines: all of it, unless an assessed call has used up what it is allowed. */
function shiftFor(call: CallState, gap: number, { pauses }: CallRules): number {
	if (!pauses) return gap;
	if (call.pauses.count >= pauses.count) return 0;
	return Math.max(0, Math.min(gap, pauses.totalMs - call.pauses.ms));
}

/** Brings the call up to a moment at which its trainee is heard from: first the pause, then what is overdue. */
function catchUp(compiled: CompiledScenario, state: CallState, at: number, rules: CallRules): Tape {
	const tape = blankTape(running(compiled, state));
	const from = state.lastSeenAt;
	if (state.status === "open" && at - from > rules.lostAfterMs) {
		// What was due while the browser was still there happened then, before the line was lost.
		runTimers(compiled, tape, from, rules);
		if (tape.running.call.status === "open") {
			const shiftMs = shiftFor(tape.running.call, at - from, rules);
			// Logged at the moment from which the clock ran again, so that the log's times never fall.
			record(compiled, tape, { type: "pause", payload: { from, to: at, shiftMs } }, from + shiftMs, null);
		}
	}
	runTimers(compiled, tape, at, rules);
	return tape;
}

/** A server's clock may be set back, and two servers' clocks differ a little: the times of a log never fall. */
const notBefore = (state: CallState, at: number): number => Math.max(at, state.lastSeenAt);

const progressOf = (tape: Tape, at: number): Progress => ({
	state: { ...settled(tape.running), lastSeenAt: Math.max(at, tape.running.call.lastSeenAt) },
	logged: tape.logged,
	said: tape.said,
	gaugesBefore: tape.gaugesBefore,
});

const nothing = (state: CallState): Progress => ({ state, logged: [], said: [], gaugesBefore: null });

/**
 * Takes one event of a trainee, or of the trainer of a live call: a pause first, if their browser was lost; then every deadline that is overdue, at its
 * due time; then the event. Pure: store `logged` and `state` together, also when the event was refused as `overtaken`
 * or `not-possible`. An `abandon` is never overtaken.
 */
export function takeEvent(
	compiled: CompiledScenario,
	state: CallState,
	offered: OfferedEvent,
	rules: CallRules,
): Taken {
	const { event, clientId, expectedSeq } = offered;
	const at = notBefore(state, offered.at);
	if (expectedSeq !== state.seq + 1) {
		return { ok: false, refusal: "stale", ...nothing(state) };
	}
	const tape = catchUp(compiled, state, at, rules);
	const overtaken = tape.logged.some(({ type }) => type === "timer");
	if (overtaken && event.type !== "abandon")
		return { ok: false, refusal: "overtaken", ...progressOf(tape, at) };
	if (!record(compiled, tape, event, at, clientId)) {
		return { ok: false, refusal: "not-possible", ...progressOf(tape, at) };
	}
	return { ok: true, ...progressOf(tape, at) };
}

/**
 * A beat: the trainee's browser is there, and does nothing. Logs a pause if it was lost before, and applies what is
 * overdue. Not for a sweep by the server itself: that would count as presence.
 */
export function advance(
	compiled: CompiledScenario,
	state: CallState,
	clock: number,
	rules: CallRules,
): Progress {
	const at = notBefore(state, clock);
	const quiet =
		at - state.lastSeenAt <= rules.lostAfterMs && (state.deadlines.find(rules.runs)?.dueAt ?? Infinity) > at;
	if (quiet || state.status !== "open") return nothing(seen(state, at));
	return progressOf(catchUp(compiled, state, at, rules), at);
}

/** Presence alone. Only for a beat that is not late: `advance` finds pauses, this would hide one. */
export function seen(state: CallState, at: number): CallState {
	return at > state.lastSeenAt ? { ...state, lastSeenAt: at } : state;
}
