import type { CallEvent, CompiledScenario, MachineState } from "../scenario/compile-scenario";
import type { Utterance } from "../scenario/line-reference";
import { persisted, restored, type StepOutcome, step } from "../scenario/play";
import type { Reply } from "../scenario/scenario.schema";
import type { CallState, Deadline } from "./call-state";
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
		case "timer":
			return { type: entry.payload.id as `xstate.after.${string}` };
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
			return status === "open" ? silently(paused(call, entry.payload)) : null;
		case "submit":
			return status === "wrap-up" ? silently({ ...call, status: "completed" }) : null;
		case "abandon":
			if (status === "completed" || status === "abandoned") return null;
			return silently({ ...call, status: "abandoned", deadlines: [], endedAt: call.endedAt ?? at });
	}
	if (status !== (entry.type === "answer" ? "ringing" : "open")) return null;
	if (entry.type === "timer" && !call.deadlines.some(({ id }) => id === entry.payload.id)) return null;
	const event = machineEvent(entry);
	const outcome = event && step(compiled, machine, event);
	if (!outcome?.taken) return null;
	const opened: CallState = entry.type === "answer" ? { ...call, status: "open", answeredAt: at } : call;
	const left =
		entry.type === "timer"
			? { ...opened, deadlines: opened.deadlines.filter(({ id }) => id !== entry.payload.id) }
			: opened;
	return {
		running: { call: afterStep(left, outcome, at), machine: outcome.state },
		utterances: outcome.utterances,
		reply: outcome.reply,
	};
}
