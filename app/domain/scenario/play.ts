import { createActor, initialTransition, type StateValue, transition } from "xstate";
import { type CallContext, holds } from "./call-context";
import type { CallEvent, CompiledScenario, MachineState } from "./compile-scenario";
import { type Utterance, uttered } from "./line-reference";
import type { Reply } from "./scenario.schema";
import { type ListeningPoint, pointOf, replyOf } from "./scenario-index";
import { inShownOrder } from "./variation";

/** A state of the machine as it is stored: small, plain JSON. History is in it, so that a hold finds its way back. */
export interface CallSnapshot {
	readonly value: StateValue;
	readonly context: CallContext;
	/** For each history state the ids of the states that it leads back to. */
	readonly history: Readonly<Record<string, readonly string[]>>;
}

/** Where a call stands, in the words of the scenario. */
export type Standing =
	| { readonly at: "ringing" }
	/** `words`: own words are awaited, and no reply is taken; `choose`: a reply is. */
	| { readonly at: "words" | "choose"; readonly point: ListeningPoint; readonly isInterrupt: boolean }
	| { readonly at: "held" }
	| { readonly at: "ended"; readonly ending: string };

/** What one event did. */
export interface StepOutcome {
	/** False: the event was not possible there, and nothing happened. */
	readonly taken: boolean;
	readonly state: MachineState;
	/** In the order in which they were said. */
	readonly utterances: readonly Utterance[];
	/** Timers that began with this step and still run after it; `id` is the type of the event that each sends. */
	readonly started: readonly { readonly id: string; readonly delayMs: number }[];
	/** Timers that this step ended, if they ran. */
	readonly cancelled: readonly string[];
	/** The reply that the counsellor gave, if this was one. */
	readonly reply: Reply | null;
}

/** The state before the phone is answered. */
export function ringing(compiled: CompiledScenario): MachineState {
	return initialTransition(compiled.machine)[0];
}

/** Plain JSON of a state, to be stored. */
export function persisted(state: MachineState): CallSnapshot {
	const history: Record<string, string[]> = {};
	for (const [id, nodes] of Object.entries(state.historyValue)) history[id] = nodes.map((node) => node.id);
	return { value: state.value, context: state.context, history };
}

/**
 * The state again from what was stored, history included. Only for the very scenario version that it was stored for:
 * throws when the state is not one of this machine.
 */
export function restored({ machine }: CompiledScenario, snapshot: CallSnapshot): MachineState {
	const historyValue = Object.fromEntries(
		Object.entries(snapshot.history).map(([id, nodes]) => [id, nodes.map((node) => ({ id: node }))]),
	);
	const ended = typeof snapshot.value === "string" && snapshot.value.startsWith("ending/");
	const stored = {
		status: ended ? "done" : "active",
		value: snapshot.value,
		context: snapshot.context,
		historyValue,
		children: {},
		output: undefined,
		error: undefined,
	};
	// `resolveState` would lose the history silently; an actor that is created and never started restores it.
	const state = createActor(machine, { snapshot: stored as unknown as MachineState }).getSnapshot();
	if (state.status === "error") throw new Error("The stored state is not one of this scenario version");
	return state;
}

interface SaidAction {
	readonly type: "say";
	readonly params: { readonly ref: string };
	readonly info: { readonly context: CallContext };
}
interface TimerAction {
	readonly params: { readonly id?: string; readonly sendId?: string; readonly delay?: number };
}

/** Gives the machine one event. Pure: the same state and event give the same outcome. */
export function step(compiled: CompiledScenario, state: MachineState, event: CallEvent): StepOutcome {
	if (state.status !== "active" || !state.can(event)) {
		return { taken: false, state, utterances: [], started: [], cancelled: [], reply: null };
	}
	const [next, actions] = transition(compiled.machine, state, event);
	const utterances: Utterance[] = [];
	const started = new Map<string, number>();
	const cancelled: string[] = [];
	for (const action of actions) {
		// XState's types leave out `xstate.cancel`, which comes among the actions all the same.
		const type: string = action.type;
		if (type === "say") {
			// The context is that of the moment at which the line is said, between the step's other actions.
			const { params, info } = action as unknown as SaidAction;
			utterances.push(uttered(compiled.index, params.ref, info.context));
		} else if (type === "xstate.raise") {
			const { id, delay } = (action as unknown as TimerAction).params;
			if (id !== undefined && delay !== undefined) started.set(id, delay);
		} else if (type === "xstate.cancel") {
			const { sendId } = (action as unknown as TimerAction).params;
			if (sendId === undefined) continue;
			started.delete(sendId);
			cancelled.push(sendId);
		}
	}
	const ended = next.status !== "active";
	return {
		taken: true,
		state: next,
		utterances,
		started: ended ? [] : [...started].map(([id, delayMs]) => ({ id, delayMs })),
		cancelled,
		reply: event.type === "reply" ? (replyOf(compiled.index, event.node, event.reply) ?? null) : null,
	};
}

const inner = (value: StateValue | undefined): [string, StateValue | undefined] => {
	if (value === undefined || typeof value === "string") return [value ?? "", undefined];
	return Object.entries(value)[0] ?? ["", undefined];
};

/** Reads from a state's value where the call stands. */
export function standing(compiled: CompiledScenario, { value }: Pick<MachineState, "value">): Standing {
	const path: string[] = [];
	let rest: StateValue | undefined = value;
	while (rest !== undefined) {
		const [key, below]: [string, StateValue | undefined] = inner(rest);
		path.push(key);
		rest = below;
	}
	const [top = "", area] = path;
	if (top.startsWith("ending/")) return { at: "ended", ending: top.slice("ending/".length) };
	if (top !== "call") return { at: "ringing" };
	if (area === "held") return { at: "held" };
	const stage = path.at(-1) === "words" ? "words" : "choose";
	const name = path.at(-2) ?? "";
	const isInterrupt = name.startsWith("interrupt ");
	const point = pointOf(compiled.index, isInterrupt ? name.slice("interrupt ".length) : name);
	if (!point) throw new Error(`The state ${JSON.stringify(value)} is not one of ${compiled.scenario.id}`);
	return { at: stage, point, isInterrupt };
}

/**
 * The replies that can be picked now, in this call's order: those whose guard fails are left out. While own words are
 * awaited there are none: they are to be the trainee's own, not chosen from what stands there.
 */
export function shownReplies(
	compiled: CompiledScenario,
	state: Pick<MachineState, "value" | "context">,
): Reply[] {
	const where = standing(compiled, state);
	if (where.at !== "choose") return [];
	return inShownOrder(compiled.options.seed, where.point.id, where.point.replies).filter((reply) =>
		holds(reply.when, state.context),
	);
}
