import { simpleGuards } from "./guard.schema";
import type {
	Guard,
	Interrupt,
	Phase,
	Reply,
	Scenario,
	ScenarioNode,
	TimedReaction,
} from "./scenario.schema";

/** A node or an interrupt: where the counsellor is asked to reply. */
export type ListeningPoint = ScenarioNode | Interrupt;

/** A scenario's parts by their ids. */
export interface ScenarioIndex {
	readonly scenario: Scenario;
	readonly nodes: ReadonlyMap<
		string,
		{ readonly node: ScenarioNode; readonly phase: Phase; readonly phaseIndex: number }
	>;
	readonly interrupts: ReadonlyMap<string, Interrupt>;
	/** Behaviours that some guard or omission asks about: the others need not be remembered. */
	readonly askedBehaviours: ReadonlySet<string>;
	/** Nodes whose visits some guard asks about. */
	readonly askedVisits: ReadonlySet<string>;
}

/** Every guard of a scenario, with the path at which it stands. */
export function* guardsOf(scenario: Scenario): Generator<{ guard: Guard; path: (string | number)[] }> {
	function* inside(
		value: unknown,
		path: (string | number)[],
	): Generator<{ guard: Guard; path: (string | number)[] }> {
		if (Array.isArray(value)) {
			for (const [index, item] of value.entries()) yield* inside(item, [...path, index]);
		} else if (value !== null && typeof value === "object") {
			for (const [key, inner] of Object.entries(value)) {
				if (key === "when" && inner !== undefined) yield { guard: inner as Guard, path: [...path, key] };
				else yield* inside(inner, [...path, key]);
			}
		}
	}
	yield* inside(scenario, []);
}

/** Looks up the parts of a scenario. Where an id stands twice the first counts; `checkScenario` reports the second. */
export function indexScenario(scenario: Scenario): ScenarioIndex {
	const nodes = new Map<string, { node: ScenarioNode; phase: Phase; phaseIndex: number }>();
	for (const [phaseIndex, phase] of scenario.phases.entries()) {
		for (const node of phase.nodes) if (!nodes.has(node.id)) nodes.set(node.id, { node, phase, phaseIndex });
	}
	const askedBehaviours = new Set<string>();
	const askedVisits = new Set<string>();
	for (const { guard } of guardsOf(scenario)) {
		for (const simple of simpleGuards(guard)) {
			if ("shown" in simple) askedBehaviours.add(simple.shown);
			if ("visits" in simple) askedVisits.add(simple.visits);
		}
	}
	return {
		scenario,
		nodes,
		interrupts: new Map(scenario.interrupts.map((interrupt) => [interrupt.id, interrupt])),
		askedBehaviours,
		askedVisits,
	};
}

/** The node or interrupt of that id. */
export function pointOf(index: ScenarioIndex, id: string): ListeningPoint | undefined {
	return index.nodes.get(id)?.node ?? index.interrupts.get(id);
}

export function replyOf(index: ScenarioIndex, point: string, reply: string): Reply | undefined {
	return pointOf(index, point)?.replies.find(({ id }) => id === reply);
}

/** What the caller does at a point when nothing is said: the scenario's default with what the point overrides. */
export function silenceAt(scenario: Scenario, point: ListeningPoint): TimedReaction {
	const own = point.silence ?? {};
	const fallback = scenario.time.silence;
	return {
		seconds: own.seconds ?? fallback.seconds,
		effects: own.effects ?? fallback.effects,
		caller: own.caller ?? fallback.caller,
		atMost: own.atMost ?? fallback.atMost,
		// biome-ignore lint/suspicious/noThenProperty: the format's word, in plain data that nobody awaits
		then: own.then ?? fallback.then,
	};
}
