import { assign, type SnapshotFrom, setup } from "xstate";
import { type CallContext, counted, holds, moved, withAll } from "./call-context";
import { variantsAt } from "./line-reference";
import { machineConfig, silenceDelay } from "./machine-config";
import type { BreakInParams, HearParams, MachineJson, TakeParams } from "./machine-json";
import { longest, silenceMs } from "./reading-time";
import type { Effects, Guard, Scenario } from "./scenario.schema";
import { indexScenario, type ScenarioIndex } from "./scenario-index";
import { drawVariation } from "./variation";

/** What a trainee, or time, does in a call, as the machine sees it. */
export type CallEvent =
	| { readonly type: "answer" }
	| { readonly type: "reply"; readonly node: string; readonly reply: string }
	| { readonly type: "own-words"; readonly node: string }
	| { readonly type: "hold" }
	| { readonly type: "resume" }
	| { readonly type: "hang-up" }
	/** Whoever plays the caller lets somebody come in now. */
	| { readonly type: "break-in"; readonly interrupt: string }
	/** A timer that ran out; its type is the timer's id. */
	| { readonly type: `xstate.after.${string}` };

export interface CompileOptions {
	/** The call's recorded seed: any text. */
	readonly seed: string;
	/** The language in which the call is taken: reading time depends on it. */
	readonly language: string;
	/** The person's reading time against the default; 1 unless set, kept within 0.5 and 4. */
	readonly readingFactor: number;
}

type Delay = (args: { context: CallContext }) => number;

function delaysOf(index: ScenarioIndex, { language, readingFactor }: CompileOptions): Record<string, Delay> {
	const { scenario } = index;
	const factor = Math.min(4, Math.max(0.5, readingFactor));
	const delays: Record<string, Delay> = {
		// Who needs longer to read has longer before the guards come back; nobody has less than the story gives.
		limit: () => scenario.time.limit.minutes * 60_000 * Math.max(1, factor),
		hold: () => scenario.time.hold.seconds * 1000,
	};
	const points = [...[...index.nodes.values()].map(({ node }) => node), ...scenario.interrupts];
	for (const point of points) {
		for (const stage of ["words", "choose"] as const) {
			delays[silenceDelay(point.id, stage)] = ({ context: { heard } }) =>
				silenceMs(scenario, point, { heard, language, readingFactor: factor, words: stage === "words" });
		}
	}
	return delays;
}

/**
 * Makes the machine of a configuration, which may have been exported and come back as JSON: implements the guards,
 * actions and delays that it names. The delays read the scenario, the guards and actions only their parameters.
 */
export function loadMachine(index: ScenarioIndex, config: MachineJson, options: CompileOptions) {
	const ours = setup({
		types: {} as { context: CallContext; events: CallEvent },
		delays: delaysOf(index, options),
		guards: {
			holds: ({ context }, { when }: { when: Guard | null }) => holds(when ?? undefined, context),
			picked: ({ context, event }, params: { point: string; reply: string; when: Guard | null }) =>
				event.type === "reply" &&
				event.node === params.point &&
				event.reply === params.reply &&
				holds(params.when ?? undefined, context),
			here: ({ event }, { point }: { point: string }) => event.type === "own-words" && event.node === point,
			"line-due": ({ context }, { interrupts }: { interrupts: readonly string[] }) =>
				context.due &&
				!interrupts.some((id) => (context.coming[id] ?? Number.POSITIVE_INFINITY) <= context.turn),
			"interrupt-due": ({ context }, { interrupt }: { interrupt: string }) =>
				context.due && (context.coming[interrupt] ?? Number.POSITIVE_INFINITY) <= context.turn,
			"broken-in": ({ event }, { interrupt }: { interrupt: string }) =>
				event.type === "break-in" && event.interrupt === interrupt,
			"silence-spent": ({ context }, { point, atMost }: { point: string; atMost: number }) =>
				(context.silences[point] ?? 0) + 1 >= atMost,
			"hold-spent": ({ context }, { atMost }: { atMost: number }) => context.holds + 1 >= atMost,
		},
		actions: {
			/** Does nothing by itself: `step` finds it among the actions of a transition and says the line. */
			say: (_, _params: { ref: string }) => {},
			take: assign(({ context }, { effects, shows, reveals, opens, answer }: TakeParams) => ({
				gauges: moved(context.gauges, effects),
				shown: withAll(context.shown, shows),
				facts: withAll(context.facts, reveals),
				opened: withAll(context.opened, opens),
				turn: context.turn + 1,
				due: true,
				heard: answer === null ? 0 : longest(variantsAt(index, answer), options.language),
			})),
			hear: assign(({ context }, { node, counted: counts, reveals, opens }: HearParams) => ({
				due: false,
				visits: counts ? counted(context.visits, node) : context.visits,
				facts: withAll(context.facts, reveals),
				opened: withAll(context.opened, opens),
			})),
			"break-in": assign(({ context }, { interrupt, reveals, opens }: BreakInParams) => ({
				coming: Object.fromEntries(Object.entries(context.coming).filter(([id]) => id !== interrupt)),
				facts: withAll(context.facts, reveals),
				opened: withAll(context.opened, opens),
			})),
			"stay-silent": assign(({ context }, { point, effects }: { point: string; effects: Effects }) => ({
				gauges: moved(context.gauges, effects),
				silences: counted(context.silences, point),
			})),
			"keep-waiting": assign(({ context }, { effects }: { effects: Effects }) => ({
				gauges: moved(context.gauges, effects),
				holds: context.holds + 1,
			})),
		},
	});
	return ours.createMachine(config as unknown as Parameters<typeof ours.createMachine>[0]);
}

export type CallMachine = ReturnType<typeof loadMachine>;
/** Where a call stands in its machine. */
export type MachineState = SnapshotFrom<CallMachine>;

/** A scenario made ready for one call: its machine, and what its lines are looked up by. */
export interface CompiledScenario {
	readonly scenario: Scenario;
	readonly index: ScenarioIndex;
	readonly options: CompileOptions;
	/** The machine's configuration: plain JSON. */
	readonly config: MachineJson;
	readonly machine: CallMachine;
}

/**
 * Makes the XState machine of one call. Takes some milliseconds: make it once for a call and keep it.
 *
 * The same scenario, seed, language and reading factor make the same machine. Throws when the scenario refers to what it
 * does not have: check it first.
 */
export function compileScenario(scenario: Scenario, options: CompileOptions): CompiledScenario {
	const index = indexScenario(scenario);
	const config = machineConfig(scenario, drawVariation(scenario, options.seed), index);
	return { scenario, index, options, config, machine: loadMachine(index, config, options) };
}
