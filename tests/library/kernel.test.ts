import { describe, expect, it } from "vitest";
import {
	type CallEvent,
	type CompiledScenario,
	compileScenario,
	type MachineState,
} from "../../app/domain/scenario/compile-scenario";
import { smallCall } from "../../app/domain/scenario/fixtures/small-call";
import { silenceDelay } from "../../app/domain/scenario/machine-config";
import { ringing, shownReplies, standing, step } from "../../app/domain/scenario/play";
import {
	gaugesOf,
	HANG_UP,
	HOLD_RAN_OUT,
	HOLDS,
	isEnded,
	type Kernel,
	type KernelState,
	type Move,
	openReplies,
	pointAt,
	SILENCE,
	stepKernel,
} from "../../app/domain/scenario/proof/kernel";
import { makeKernel } from "../../app/domain/scenario/proof/make-kernel";
import type { Scenario } from "../../app/domain/scenario/scenario.schema";
import { indexScenario } from "../../app/domain/scenario/scenario-index";
import { drawVariation } from "../../app/domain/scenario/variation";
import { seededRandom } from "../../app/domain/shared/seeded-random";
import { everyScenario } from "./play-best";

/** Plays of each scenario, some five thousand over the library; LANG_NGHE_PLAYS=10000 plays so many of each. */
const PLAYS = Number(process.env.LANG_NGHE_PLAYS ?? 150);

/** The event of XState for a move of the kernel; a hold is begun before its time runs out. */
function eventsOf(compiled: CompiledScenario, state: MachineState, move: Move): CallEvent[] {
	const where = standing(compiled, state);
	if (where.at !== "choose") throw new Error("not at the replies");
	if (move === HANG_UP) return [{ type: "hang-up" }];
	if (move === HOLD_RAN_OUT) return [{ type: "hold" }, { type: "xstate.after.hold.held" }];
	if (move === SILENCE) {
		const id = `${where.isInterrupt ? "interrupt" : "node"}/${where.point.id}/choose`;
		return [{ type: `xstate.after.${silenceDelay(where.point.id, "choose")}.${id}` }];
	}
	return [{ type: "reply", node: where.point.id, reply: where.point.replies[move]?.id ?? "" }];
}

function give(compiled: CompiledScenario, before: MachineState, events: readonly CallEvent[]): MachineState {
	let state = before;
	for (const event of events) {
		const outcome = step(compiled, state, event);
		if (!outcome.taken) throw new Error(`${JSON.stringify(event)} is not possible`);
		state = outcome.state;
	}
	const where = standing(compiled, state);
	return where.at === "words" ? give(compiled, state, [{ type: "own-words", node: where.point.id }]) : state;
}

/** What both say of a state. */
function ofMachine(compiled: CompiledScenario, state: MachineState, kernel: Kernel) {
	const where = standing(compiled, state);
	const { gauges, turn, holds, silences, coming } = state.context;
	const open =
		where.at === "choose"
			? shownReplies(compiled, state)
					.map(({ id }) => id)
					.sort()
			: [];
	return {
		at: where.at === "ended" ? where.ending : where.at === "choose" ? where.point.id : where.at,
		gauges,
		holds,
		silences: where.at === "choose" ? (silences[where.point.id] ?? 0) : 0,
		coming: kernel.points.flatMap(({ id, isInterrupt }) =>
			isInterrupt ? [id in coming ? Math.max(1, (coming[id] ?? 0) + 1 - turn) : 0] : [],
		),
		open,
	};
}

function ofKernel(kernel: Kernel, state: KernelState) {
	const at = pointAt(state);
	return {
		at: kernel.points[at]?.id ?? kernel.endings[at - kernel.points.length],
		gauges: gaugesOf(state),
		holds: state[HOLDS],
		silences: isEnded(kernel, state) ? 0 : state[kernel.points[at]?.silence.at ?? 0],
		coming: kernel.points.flatMap(({ isInterrupt }, number) =>
			isInterrupt ? [state[kernel.comingAt(number)]] : [],
		),
		open: openReplies(kernel, state)
			.map((place) => kernel.points[at]?.replies[place]?.id)
			.sort(),
	};
}

describe.each([smallCall(), ...everyScenario()].map((scenario) => ({ id: scenario.id, scenario })))(
	"the kernel of $id",
	({ scenario }) => {
		it("steps as XState does, on random plays", () => {
			const kernel = makeKernel(indexScenario(scenario));
			let steps = 0;
			for (let play = 0; play < PLAYS; play++) {
				const random = seededRandom(`${play % 50}`, `plays ${play}`);
				const compiled = compileOnce(scenario, String(play % 50));
				let machine = give(compiled, ringing(compiled), [{ type: "answer" }]);
				let state = kernel.start(drawVariation(scenario, String(play % 50)));
				expect(ofKernel(kernel, state)).toEqual(ofMachine(compiled, machine, kernel));
				for (let moves = 0; moves < 60 && !isEnded(kernel, state); moves++, steps++) {
					const open = openReplies(kernel, state);
					const rare = random.next();
					const move =
						rare < 0.08 ? SILENCE : rare < 0.13 ? HOLD_RAN_OUT : rare < 0.135 ? HANG_UP : random.pick(open);
					machine = give(compiled, machine, eventsOf(compiled, machine, move));
					state = stepKernel(kernel, state, move);
					expect(ofKernel(kernel, state)).toEqual(ofMachine(compiled, machine, kernel));
				}
			}
			expect(steps).toBeGreaterThan(PLAYS * 3);
		}, 600_000);
	},
);

const compiledOnce = new Map<string, CompiledScenario>();
function compileOnce(scenario: Scenario, seed: string): CompiledScenario {
	const key = `${scenario.id} ${seed}`;
	const known =
		compiledOnce.get(key) ?? compileScenario(scenario, { seed, language: "vi", readingFactor: 1 });
	compiledOnce.set(key, known);
	return known;
}
