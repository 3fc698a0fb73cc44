import type { SeededRandom } from "../shared/seeded-random";
import type { Weighed } from "./weigh-pool";

/**
 * Draws what a person is given next, call by call, never the same twice in a row: where only that is left, it ends. In
 * the long run each comes up by its share, as far as that is possible: what has more than half comes up every other
 * time.
 *
 * @param shares of a pool, summing to 1
 * @param after what the person had lately, the latest first: the first call is none of it, or at least not the latest
 * @returns ids in their order; as many as `count`, unless the pool has but one or none
 */
export function drawByMix(
	shares: readonly Weighed[],
	{ count, after, random }: { count: number; after: readonly string[]; random: SeededRandom },
): string[] {
	const weights = weightsWithoutRepeats(shares.map(({ share }) => share));
	const drawn: string[] = [];
	let barred = barredAtFirst(shares, after);
	while (drawn.length < count) {
		const open = shares
			// With nothing before it, a call is drawn by the shares themselves.
			.map(({ id, share }, index) => ({ id, weight: barred.length === 0 ? share : (weights[index] ?? 0) }))
			.filter(({ id }) => !barred.includes(id));
		if (open.length === 0) break;
		const next = pickWeighed(open, random.next());
		drawn.push(next);
		barred = [next];
	}
	return drawn;
}

function barredAtFirst(shares: readonly Weighed[], after: readonly string[]): string[] {
	const leavesSome = shares.some(({ id }) => !after.includes(id));
	return (leavesSome ? after : after.slice(0, 1)).filter((had) => shares.some(({ id }) => id === had));
}

/** @param at in [0, 1) */
function pickWeighed(open: readonly { id: string; weight: number }[], at: number): string {
	let left = at * open.reduce((total, { weight }) => total + weight, 0);
	for (const { id, weight } of open) {
		left -= weight;
		if (left < 0) return id;
	}
	// Rounding only: the last one, where all weights are used up.
	return open.at(-1)?.id ?? "";
}

const STEPS = 60;

/**
 * Weights v for drawing among all but the one before so that, in the long run, each comes up by its share w.
 *
 * Drawn that way, an item's frequency is in proportion to v·(1 − v) (where the v sum to 1), and this has to be c·w:
 * v = (1 ± √(1 − 4cw)) / 2, with the c for which they do sum to 1. All take the minus; only the largest takes the plus
 * where the minus cannot reach 1. With a share of half and more there is none: it is drawn whenever it may be.
 */
function weightsWithoutRepeats(shares: readonly number[]): number[] {
	const largest = shares.indexOf(Math.max(...shares));
	const top = shares[largest] ?? 0;
	if (shares.length < 3 || top >= 0.5)
		return shares.map((share, index) => (index === largest ? 1 : share * 1e-12));
	const root = (share: number, c: number) => Math.sqrt(Math.max(0, 1 - 4 * c * share));
	const at = (c: number, plus: boolean) =>
		shares.map((share, index) => (1 + (plus && index === largest ? 1 : -1) * root(share, c)) / 2);
	const sumAt = (c: number, plus: boolean) => at(c, plus).reduce((total, each) => total + each, 0);
	const most = 1 / (4 * top);
	const plus = sumAt(most, false) < 1;
	// By minus the sum grows with c from 0. By plus it starts above 1 beside c = 0 and is below 1 at the end.
	let [low, high] = [0, most];
	for (let step = 0; step < STEPS; step++) {
		const middle = (low + high) / 2;
		if (sumAt(middle, plus) < 1 === !plus) low = middle;
		else high = middle;
	}
	return at((low + high) / 2, plus);
}
