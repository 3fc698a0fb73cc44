import type { CompiledScenario } from "../scenario/compile-scenario";
import { type CallSnapshot, persisted, ringing } from "../scenario/play";

/**
 * # A call and its clock
 *
 * **Log**: the events of a call, numbered from 1. They are the truth; the state is what replaying them gives.
 *
 * **Deadline**: a timer of the machine at an absolute time of the server's clock. It is applied at its due time, as an
 * event of the log, by whatever touches the call next.
 *
 * **Presence**: when the trainee's browser was last heard from. Not part of the log; it decides about pauses.
 *
 * **Pause**: time in which the browser was not heard from, logged; deadlines shift by it. Silence in front of an open
 * line is not a pause.
 *
 * All times are milliseconds since 1970 by the server's clock, given by the caller.
 */
export interface CallState {
	/** `wrap-up`: the line is closed, record and referral are still to be submitted. */
	readonly status: "ringing" | "open" | "wrap-up" | "completed" | "abandoned";
	/** Number of the last event; 0 before the first. The next event is expected to be `seq + 1`. */
	readonly seq: number;
	readonly snapshot: CallSnapshot;
	/** Sorted by due time; none unless the call is open. */
	readonly deadlines: readonly Deadline[];
	readonly answeredAt: number | null;
	/** When the line closed: at an ending, or abandoned. */
	readonly endedAt: number | null;
	/** When the browser was last heard from. Presence: it is not compared by a replay. */
	readonly lastSeenAt: number;
	/** Pauses by which deadlines were shifted. */
	readonly pauses: { readonly count: number; readonly ms: number };
	/** Only in a live call, once its trainer has used it. */
	readonly live?: LiveLine;
}

/** How the line of a live call is: the call itself goes on between two people. */
export interface LiveLine {
	/** Since when the line is lost; null: it is not. */
	readonly lostAt: number | null;
	/** The trainee reads what the caller says. */
	readonly wordsShown: boolean;
}
export const CLEAR_LINE: LiveLine = { lostAt: null, wordsShown: false };

export interface Deadline {
	/** The timer's id in the machine, which is the type of the event that it sends. */
	readonly id: string;
	readonly startedAt: number;
	readonly dueAt: number;
}

/** How pauses are counted; an assessed call limits them. */
export interface CallRules {
	/** Not heard from for longer than this is a pause: 12,000. */
	readonly lostAfterMs: number;
	/** Null: no limit. Beyond it the deadlines run on, and the pause is logged with a shift of 0 (or of what was left). */
	readonly pauses: { readonly count: number; readonly totalMs: number } | null;
	/** Which deadlines the clock applies by itself. */
	readonly runs: (deadline: Deadline) => boolean;
}

const every = () => true;
export const PRACTICE_RULES: CallRules = { lostAfterMs: 12_000, pauses: null, runs: every };
/** Played without anybody at a browser: however long nothing is heard, no line was lost. */
export const UNPAUSED_RULES: CallRules = { ...PRACTICE_RULES, lostAfterMs: Number.POSITIVE_INFINITY };
/** A labelled default: five pauses, ten minutes in all. */
export const ASSESSED_RULES: CallRules = {
	lostAfterMs: 12_000,
	pauses: { count: 5, totalMs: 600_000 },
	runs: every,
};
/**
 * Of a live call: whoever plays the caller hears whether nobody speaks, so that only the end of the time runs by itself.
 * Not to be heard from is the trainer's pause: the call waits for them.
 */
export const LIVE_RULES: CallRules = {
	lostAfterMs: 12_000,
	pauses: null,
	runs: ({ id }) => id.startsWith("xstate.after.limit"),
};

/** By which rules the clock of a call runs. */
export function rulesOf(call: {
	readonly purpose: "practice" | "assessed";
	readonly form: "scripted" | "live";
}): CallRules {
	if (call.form === "live") return LIVE_RULES;
	return call.purpose === "assessed" ? ASSESSED_RULES : PRACTICE_RULES;
}

/** A call that rings. */
export function newCall(compiled: CompiledScenario, at: number): CallState {
	return {
		status: "ringing",
		seq: 0,
		snapshot: persisted(ringing(compiled)),
		deadlines: [],
		answeredAt: null,
		endedAt: null,
		lastSeenAt: at,
		pauses: { count: 0, ms: 0 },
	};
}

/** The state without presence: what a replay has to give again. */
export function replayable(state: CallState): Omit<CallState, "lastSeenAt"> {
	const { lastSeenAt: _presence, ...rest } = state;
	return rest;
}
