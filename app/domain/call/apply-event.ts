import type { CallEvent, CompiledScenario, MachineState } from "../scenario/compile-scenario";
import type { Utterance } from "../scenario/line-reference";
import { persisted, restored, type StepOutcome, step } from "../scenario/play";
import type { Reply } from "../scenario/scenario.schema";
import { type CallState, CLEAR_LINE, type Deadline } from "./call-state";
import type { CallLogEntry } from "./logged-event";

/** A call while events are applied to it: the machine's state is live, the stored one is made once at the end. */
export interface RunningCall {
	readonly call: CallState;
	readonly machine: MachineState;
}

export interface Applied {
	readonly running: RunningCall;
	readonly utterances: readonly Utterance[];
	readonly reply: Reply | null;
}

export function running(compiled: CompiledScenario, call: CallState): RunningCall {
	return { call, machine: restored(compiled, call.snapshot) };
}

/** The call with the machine's state in the form in which it is stored. */
export function settled({ call, machine }: RunningCall): CallState {
	return { ...call, snapshot: persisted(machine) };
}

const inOrder = (deadlines: readonly Deadline[]): Deadline[] =>
	[...deadlines].sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1));

function afterStep(call: CallState, outcome: StepOutcome, at: number): CallState {
	if (outcome.state.status !== "active") return { ...call, status: "wrap-up", deadlines: [], endedAt: at };
	const gone = new Set([...outcome.cancelled, ...outcome.started.map(({ id }) => id)]);
	const kept = call.deadlines.filter(({ id }) => !gone.has(id));
	const begun = outcome.started.map(({ id, delayMs }) => ({ id, startedAt: at, dueAt: at + delayMs }));
	return begun.length + gone.size === 0 ? call : { ...call, deadlines: inOrder([...kept, ...begun]) };
}

function machineEvent(entry: CallLogEntry): CallEvent | null {
	switch (entry.type) {
		case "answer":
		case "hold":
		case "resume":
		case "hang-up":
			return { type: entry.type };
		case "reply":
			return { type: "reply", node: entry.payload.node, reply: entry.payload.reply };
		case "own-words":
			return { type: "own-words", node: entry.payload.node };
		case "break-in":
			return { type: "break-in", interrupt: entry.payload.interrupt };
		default:
			return null;
	}
}

/** Deadlines that were due after the pause began shift by it. */
function paused(call: CallState, { from, shiftMs }: { from: number; shiftMs: number }): CallState {
	if (shiftMs === 0) return call;
	const shifted = call.deadlines.map((deadline) =>
		deadline.dueAt > from
			? { ...deadline, startedAt: deadline.startedAt + shiftMs, dueAt: deadline.dueAt + shiftMs }
			: deadline,
	);
	const pauses = { count: call.pauses.count + 1, ms: call.pauses.ms + shiftMs };
	return { ...call, deadlines: inOrder(shifted), pauses };
}

/** What a trainer does to the line of a live call, which the caller's machine knows nothing of; null: not possible now. */
function onLine(call: CallState, entry: CallLogEntry, at: number): CallState | null {
	const line = call.live ?? CLEAR_LINE;
	switch (entry.type) {
		case "heard":
			return line.lostAt === null ? call : null;
		case "words-shown":
			return { ...call, live: { ...line, wordsShown: entry.payload.shown } };
		case "line-lost":
			return line.lostAt === null ? { ...call, live: { ...line, lostAt: at } } : null;
		case "line-back": {
			if (line.lostAt === null) return null;
			const waited = paused(call, { from: line.lostAt, shiftMs: at - line.lostAt });
			return { ...waited, live: { ...line, lostAt: null } };
		}
		default:
			return null;
	}
}

/** A pause while the line is lost is counted once: by the pause. */
function lostLater(call: CallState, shiftMs: number): CallState {
	const { live } = call;
	if (!live || live.lostAt === null) return call;
	return { ...call, live: { ...live, lostAt: live.lostAt + shiftMs } };
}

/** Nothing is heard: a live call's line dropped. */
export const isLost = ({ live }: CallState): boolean => (live?.lostAt ?? null) !== null;

const LINE_EVENTS: readonly CallLogEntry["type"][] = ["heard", "words-shown", "line-lost", "line-back"];
const isSilence = ({ id }: Deadline) => /^xstate\.after\.(silence|writing):/.test(id);

/**
 * Applies one event to a call, whoever it comes from: taking events live and replaying the log both go through here, so
 * that they cannot drift apart.
 *
 * @returns null when the event is not possible where the call stands; then nothing has happened
 */
export function applyEvent(
	compiled: CompiledScenario,
	before: RunningCall,
	entry: CallLogEntry,
	at: number,
): Applied | null {
	const { machine } = before;
	const call = { ...before.call, seq: before.call.seq + 1 };
	const { status } = call;
	const silently = (next: CallState): Applied => ({
		running: { call: next, machine },
		utterances: [],
		reply: null,
	});
	switch (entry.type) {
		case "pause":
			return status === "open"
				? silently(lostLater(paused(call, entry.payload), entry.payload.shiftMs))
				: null;
		case "submit":
			return status === "wrap-up" ? silently({ ...call, status: "completed" }) : null;
		case "abandon":
			if (status === "completed" || status === "abandoned") return null;
			return silently({ ...call, status: "abandoned", deadlines: [], endedAt: call.endedAt ?? at });
	}
	if (status !== (entry.type === "answer" ? "ringing" : "open")) return null;
	if (LINE_EVENTS.includes(entry.type)) {
		const next = onLine(call, entry, at);
		return next && silently(next);
	}
	// While the line is lost nobody hears anything; a trainee who hangs up then has hung up.
	if (isLost(call) && entry.type !== "hang-up") return null;
	// Nobody spoke: the silence that was waiting runs out now.
	const ranOut =
		entry.type === "timer"
			? call.deadlines.find(({ id }) => id === entry.payload.id)
			: entry.type === "unanswered"
				? call.deadlines.find(isSilence)
				: undefined;
	if (!ranOut && (entry.type === "timer" || entry.type === "unanswered")) return null;
	const event = ranOut ? { type: ranOut.id as `xstate.after.${string}` } : machineEvent(entry);
	const outcome = event && step(compiled, machine, event);
	if (!outcome?.taken) return null;
	const opened: CallState = entry.type === "answer" ? { ...call, status: "open", answeredAt: at } : call;
	const left = ranOut
		? { ...opened, deadlines: opened.deadlines.filter(({ id }) => id !== ranOut.id) }
		: opened;
	return {
		running: { call: afterStep(left, outcome, at), machine: outcome.state },
		utterances: outcome.utterances,
		reply: outcome.reply,
	};
}
