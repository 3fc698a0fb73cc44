import { seededRandom } from "../shared/seeded-random";
import type { Effects, Reply, Scenario } from "./scenario.schema";

/** What a seed decides about one call: never what is right or wrong. */
export interface Variation {
	/** Added to the gauges' starts. */
	readonly mood: Effects;
	/** The interrupts that come, each with the turn from which it does. */
	readonly coming: Readonly<Record<string, number>>;
}

/** Draws the mood and the interrupts of a call. */
export function drawVariation(scenario: Scenario, seed: string): Variation {
	const mood = seededRandom(seed, "mood").pick(scenario.variation.mood);
	const { interrupts } = scenario.variation;
	if (interrupts === "none" || scenario.interrupts.length === 0) return { mood, coming: {} };
	const drawn =
		interrupts === "all" ? scenario.interrupts : [seededRandom(seed, "interrupts").pick(scenario.interrupts)];
	const coming: Record<string, number> = {};
	for (const { id, turns } of drawn) coming[id] = seededRandom(seed, `turn/${id}`).whole(turns[0], turns[1]);
	return { mood, coming };
}

/** Every variation that some seed draws, the mood outermost: for checks that hold for all of them. */
export function* everyVariation(scenario: Scenario): Generator<Variation> {
	const turnsOf = (turns: readonly [number, number]) =>
		Array.from({ length: turns[1] - turns[0] + 1 }, (_, index) => turns[0] + index);
	let plans: Record<string, number>[] = [{}];
	if (scenario.variation.interrupts === "one" && scenario.interrupts.length > 0) {
		plans = scenario.interrupts.flatMap(({ id, turns }) => turnsOf(turns).map((turn) => ({ [id]: turn })));
	} else if (scenario.variation.interrupts === "all") {
		for (const { id, turns } of scenario.interrupts) {
			plans = plans.flatMap((plan) => turnsOf(turns).map((turn) => ({ ...plan, [id]: turn })));
		}
	}
	for (const mood of scenario.variation.mood) for (const coming of plans) yield { mood, coming };
}

/** The replies of a node in the order in which this call shows them; each node has its own. */
export function inShownOrder(seed: string, node: string, replies: readonly Reply[]): Reply[] {
	return seededRandom(seed, `order/${node}`).shuffle(replies);
}
