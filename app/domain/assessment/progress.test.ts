import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type SeededRandom, seededRandom } from "../shared/seeded-random";
import { FEWEST_CALLS, progressOf, type Verdict } from "./progress";
import { DEFAULT_NOISE, FEWEST_PAIRS, ratingNoise } from "./rating-noise";

const noiseOf = () => DEFAULT_NOISE.variance;
const only = (levels: readonly number[], noise = noiseOf) => {
	const [progress] = progressOf([{ id: "listening", levels }], noise);
	if (!progress) throw new Error("no progress");
	return progress;
};
const level = fc.integer({ min: 1, max: 4 });
const runs = { seed: 20261122, numRuns: 300 };

describe("what is said of a criterion", () => {
	test("is nothing below six calls, whatever they are", () => {
		fc.assert(
			fc.property(fc.array(level, { maxLength: FEWEST_CALLS - 1 }), (levels) => {
				expect(only(levels)).toEqual({
					id: "listening",
					calls: levels.length,
					verdict: "too-few",
					trend: null,
				});
			}),
			runs,
		);
	});

	test("turns round when the calls are read from the last to the first", () => {
		const turned: Record<Verdict, Verdict> = {
			improving: "declining",
			declining: "improving",
			flat: "flat",
			"cannot-tell": "cannot-tell",
			"too-few": "too-few",
		};
		fc.assert(
			fc.property(fc.array(level, { maxLength: 30 }), (levels) => {
				const there = only(levels);
				const back = only([...levels].reverse());
				expect(back.verdict).toBe(turned[there.verdict]);
				expect(back.trend?.change ?? 0).toBeCloseTo(-(there.trend?.change ?? 0), 10);
				expect(back.trend?.low ?? 0).toBeCloseTo(-(there.trend?.high ?? 0), 10);
			}),
			runs,
		);
	});

	test("is flat where the level is always the same, once there are calls enough to rule a change out", () => {
		fc.assert(
			fc.property(level, fc.integer({ min: FEWEST_CALLS, max: 40 }), (same, calls) => {
				expect(only(Array<number>(calls).fill(same)).verdict).toBe(calls < 9 ? "cannot-tell" : "flat");
			}),
			runs,
		);
	});

	test("says that a steady rise is one, and so is a fall", () => {
		const rise = [1, 1, 2, 1, 2, 2, 3, 3, 3, 4, 3, 4];
		expect(only(rise).verdict).toBe("improving");
		expect(only([...rise].reverse()).verdict).toBe("declining");
		expect(only([2, 3, 2, 3, 4, 2, 3, 2]).verdict).toBe("cannot-tell");
	});

	test("takes the larger of the line's scatter and the raters' noise", () => {
		const straight = [1, 1, 2, 2, 3, 3, 4, 4];
		const width = (noise: number) => {
			const { trend } = only(straight, () => noise);
			return (trend?.high ?? 0) - (trend?.low ?? 0);
		};
		expect(width(0.001)).toBe(width(0.01));
		expect(width(1)).toBeCloseTo(2 * width(0.25), 10);
	});

	test("is what R's lm says of the same calls where the noise is small", () => {
		// Anscombe, The American Statistician 27 (1973), set 1: slope 0.5001, its error 0.1179, intercept 3.0001; the
		// eleven points in the order of x, which runs by ones.
		const { trend } = only([4.26, 5.68, 7.24, 4.82, 6.95, 8.81, 8.04, 8.33, 10.84, 7.58, 9.96], () => 1e-9);
		expect((trend?.change ?? 0) / 10).toBeCloseTo(0.5001, 4);
		expect((trend?.line[0]?.at ?? 0) - 4 * 0.50009).toBeCloseTo(3.0001, 3);
		expect(((trend?.high ?? 0) - (trend?.change ?? 0)) / 10).toBeCloseTo(2.26216 * 0.1179, 3);
	});

	test("asks more of each criterion, the more are looked at", () => {
		const rise = { id: "rise", levels: [1, 2, 2, 2, 2, 3, 3, 3] };
		const others = Array.from({ length: 13 }, (_, each) => ({
			id: `other-${each}`,
			levels: [2, 3, 2, 3, 3, 2, 3, 2],
		}));
		const alone = progressOf([rise], noiseOf)[0];
		const among = progressOf([rise, ...others], noiseOf)[0];
		expect(among?.trend).toEqual(alone?.trend);
		expect([alone?.verdict, among?.verdict]).toEqual(["improving", "cannot-tell"]);
	});
});

describe("how often it is wrong, and what it finds", () => {
	const CRITERIA = 14;
	const drawn = (random: SeededRandom, weights: readonly number[]) => {
		let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
		const at = weights.findIndex((weight) => {
			left -= weight;
			return left < 0;
		});
		return (at < 0 ? weights.length : at + 1) as number;
	};
	/** Whoever does not change at all: each call's level comes from the same shares, whenever it is. */
	const UNCHANGING = [
		[0.1, 0.4, 0.35, 0.15],
		[0.3, 0.4, 0.2, 0.1],
		[0.02, 0.08, 0.6, 0.3],
		[0.25, 0.25, 0.25, 0.25],
	];
	test.each([6, 8, 12, 20, 30])(
		"of people who do not change, over %i calls, few hear that they do",
		(calls) => {
			const random = seededRandom(`progress ${calls}`, "noise");
			const people = 1000;
			let wrong = 0;
			for (let person = 0; person < people; person++) {
				const criteria = Array.from({ length: CRITERIA }, (_, each) => ({
					id: `criterion-${each}`,
					levels: Array.from({ length: calls }, () => drawn(random, UNCHANGING[each % 4] ?? [])),
				}));
				const said = progressOf(criteria, noiseOf).map(({ verdict }) => verdict);
				if (said.includes("improving") || said.includes("declining")) wrong++;
			}
			// Held at 5 % of people, with room for what a thousand draws vary (three standard errors).
			expect(wrong / people).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / people));
		},
	);

	/** Levels about a line that rises: normal scatter of 0.6 (twelve uniform numbers), rounded to whole levels. */
	const rising = (random: SeededRandom, calls: number, rise: number) =>
		Array.from({ length: calls }, (_, call) => {
			const normal = Array.from({ length: 12 }, () => random.next()).reduce((sum, each) => sum + each, -6);
			const at = 2.5 + rise * (call / (calls - 1) - 0.5) + 0.6 * normal;
			return Math.min(4, Math.max(1, Math.round(at)));
		});
	const foundOf = (calls: number, rise: number) => {
		const random = seededRandom(`${calls} ${rise}`, "rise");
		const people = 300;
		let found = 0;
		for (let person = 0; person < people; person++) {
			const criteria = Array.from({ length: CRITERIA }, (_, each) => ({
				id: `criterion-${each}`,
				levels: rising(random, calls, rise),
			}));
			found += progressOf(criteria, noiseOf).filter(({ verdict }) => verdict === "improving").length;
		}
		return found / people / CRITERIA;
	};
	test("who rises in all criteria hears it of most once there are calls enough, and seldom before", () => {
		expect(foundOf(8, 1)).toBeLessThan(0.2);
		expect(foundOf(12, 2)).toBeGreaterThan(0.7);
		expect(foundOf(20, 1.5)).toBeGreaterThan(0.7);
	});
});

describe("the noise of ratings", () => {
	test("is a default while few calls were rated twice", () => {
		expect(ratingNoise(Array<[number, number]>(FEWEST_PAIRS - 1).fill([1, 4]))).toEqual(DEFAULT_NOISE);
	});
	test("is half the mean square of two raters' differences, and never below that of rounding", () => {
		const pairs = Array.from({ length: 40 }, (_, at): [number, number] => [2, at % 2 === 0 ? 3 : 2]);
		expect(ratingNoise(pairs)).toEqual({ variance: 0.25, pairs: 40 });
		expect(ratingNoise(Array<[number, number]>(40).fill([3, 3])).variance).toBeCloseTo(1 / 12);
	});
});
