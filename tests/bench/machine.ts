import {
	type AnyMachineSnapshot,
	type AnyStateMachine,
	type EventObject,
	initialTransition,
	transition,
} from "xstate";
import {
	type CallEvent,
	type CompiledScenario,
	compileScenario,
} from "../../app/domain/scenario/compile-scenario";
import { smallCall } from "../../app/domain/scenario/fixtures/small-call";
import { ringing, shownReplies, standing, step } from "../../app/domain/scenario/play";
import { drawVariation } from "../../app/domain/scenario/variation";
import { type SeededRandom, seededRandom } from "../../app/domain/shared/seeded-random";
import { handWrittenCall } from "./hand-written-call";

export interface MachinesMeasured {
	/** Pure transitions in a second; the best of the rounds, which alternate. */
	readonly compiled: number;
	readonly handWritten: number;
	readonly ratio: number;
	readonly events: number;
}

const PLAYS = 400;
const ROUNDS = 15;

/** The compiled small call against the one written by hand: the same plays through both, by XState's `transition`. */
export function measureMachines(): MachinesMeasured {
	const { compiled, interruptAt } = compiledSmallCall();
	const byHand = handWrittenCall(interruptAt);
	const plays = Array.from({ length: PLAYS }, (_, index) =>
		drawPlay(compiled, seededRandom(String(index), "play")),
	);
	for (const play of plays) requireSame(compiled, byHand, play);
	const events = plays.reduce((sum, play) => sum + play.length, 0);
	let best = { compiled: 0, handWritten: 0 };
	for (let round = 0; round < ROUNDS; round++) {
		best = {
			compiled: Math.max(best.compiled, perSecond(compiled.machine, plays, events)),
			handWritten: Math.max(best.handWritten, perSecond(byHand, plays, events)),
		};
	}
	return { ...best, ratio: best.compiled / best.handWritten, events };
}

/** With the mood that changes nothing, so that the two begin alike. */
function compiledSmallCall(): { compiled: CompiledScenario; interruptAt: number } {
	const scenario = smallCall(["mood: [ {}, { distress: 1 }, { trust: -1 } ]", "mood: [ {} ]"]);
	const seed = "bench";
	const interruptAt = drawVariation(scenario, seed).coming["mother-comes-in"] ?? 1;
	return { compiled: compileScenario(scenario, { seed, language: "vi", readingFactor: 1 }), interruptAt };
}

/** A call as a person might have it who picks at random and holds now and then; about ten events. */
function drawPlay(compiled: CompiledScenario, random: SeededRandom): CallEvent[] {
	const events: CallEvent[] = [{ type: "answer" }];
	let { state } = step(compiled, ringing(compiled), { type: "answer" });
	while (state.status === "active" && events.length < 40) {
		const event = drawEvent(compiled, state, random);
		events.push(event);
		state = step(compiled, state, event).state;
	}
	return events;
}

function drawEvent(
	compiled: CompiledScenario,
	state: ReturnType<typeof ringing>,
	random: SeededRandom,
): CallEvent {
	const where = standing(compiled, state);
	if (where.at === "held") return { type: "resume" };
	if (random.next() < 0.1) return { type: "hold" };
	if (where.at === "words") return { type: "own-words", node: where.point.id };
	if (where.at !== "choose") throw new Error("a call that has not ended waits for the counsellor");
	return { type: "reply", node: where.point.id, reply: random.pick(shownReplies(compiled, state)).id };
}

function run(machine: AnyStateMachine, play: readonly EventObject[]): AnyMachineSnapshot {
	let [state] = initialTransition(machine);
	for (const event of play) [state] = transition(machine, state, event);
	return state;
}

function perSecond(machine: AnyStateMachine, plays: readonly CallEvent[][], events: number): number {
	const began = performance.now();
	for (const play of plays) run(machine, play);
	return (events * 1000) / (performance.now() - began);
}

/** They are the same graph, or the comparison says nothing. */
function requireSame(compiled: CompiledScenario, byHand: AnyStateMachine, play: CallEvent[]): void {
	const ours = run(compiled.machine, play);
	const theirs = run(byHand, play);
	const { trust, distress, danger, facts, opened, turn } = theirs.context;
	const seen = JSON.stringify({ gauges: { trust, distress, danger }, facts, opened, turn });
	const { context } = ours;
	const wanted = { gauges: context.gauges, facts: context.facts, opened: context.opened, turn: context.turn };
	if (JSON.stringify(wanted) !== seen || `ending/${theirs.value}` !== ours.value)
		throw new Error(
			`the two machines differ after ${JSON.stringify(play)}: ${JSON.stringify(wanted)} and ${seen}`,
		);
}
