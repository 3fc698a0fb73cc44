import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Level } from "../rubric/derive-levels";
import { differenceSpread } from "./difference-spread";
import { differencesOf } from "./differences-of-levels";
import { type GoldRating, missedErrors, watchRater } from "./watch-rater";

const seed = 20261122;
const CRITERIA = ["opening", "listening", "referral"];
const DEFAULTS = differenceSpread([]);
const SETTINGS = { allowance: 0.5, limit: 5 };
const levels = (given: readonly (number | null)[]) =>
	Object.fromEntries(CRITERIA.map((id, at) => [id, (given[at] ?? null) as Level | null]));
const rated = (
	at: number,
	own: readonly (number | null)[],
	agreed: readonly (number | null)[],
): GoldRating => ({
	...{ goldCallId: `gold ${at}`, levels: levels(own), reference: levels(agreed) },
	...{ criticalErrors: [], referenceCriticalErrors: [] },
});
const level = fc.constantFrom(null, 1, 2, 3, 4);
const triple = fc.tuple(level, level, level);
const ratings = fc
	.array(fc.tuple(triple, triple), { maxLength: 30 })
	.map((pairs) => pairs.map(([own, agreed], at) => rated(at, own, agreed)));
const watch = (given: readonly GoldRating[]) => watchRater(given, CRITERIA, DEFAULTS, SETTINGS);

describe("differences from the reference", () => {
	it("are where both have a level, above 0 where the rater is milder", () => {
		const difference = differencesOf(levels([4, null, 1]), levels([3, 2, null]));
		expect([...difference]).toEqual([["opening", 1]]);
	});
});

describe("watching a rater", () => {
	it("says nothing of somebody who rates as the panel does, however long", () => {
		const same = Array.from({ length: 100 }, (_, at) =>
			rated(at, [1 + (at % 4), 3, 2], [1 + (at % 4), 3, 2]),
		);
		const series = watch(same);
		expect(series.map(({ criterion }) => criterion)).toEqual([null, ...CRITERIA]);
		for (const { points } of series)
			expect(points.every(({ above, below, signal }) => above === 0 && below === 0 && !signal)).toBe(true);
	});

	it("finds who has become a level milder in one criterion, there and not in the others", () => {
		const given = Array.from({ length: 8 }, (_, at) => rated(at, [at < 3 ? 3 : 4, 3, 2], [3, 3, 2]));
		const series = watch(given);
		const signals = series.map(({ criterion, points }) => [
			criterion,
			points.findIndex(({ signal }) => signal === "milder"),
		]);
		// 1 / 0.65 less 0.5 is 1.04 a call: above 5 with the fifth of them.
		expect(signals).toContainEqual(["opening", 7]);
		expect(signals).toContainEqual(["listening", -1]);
		expect(signals).toContainEqual(["referral", -1]);
	});

	it("finds a small drift in everything by the mean of a call before any criterion signals", () => {
		const given = Array.from({ length: 6 }, (_, at) =>
			rated(at, [at % 2 ? 2 : 3, at % 2 ? 3 : 2, at % 3 ? 2 : 3], [3, 3, 3]),
		);
		const [together, ...single] = watch(given);
		expect(together?.criterion).toBeNull();
		expect(together?.points.some(({ signal }) => signal === "stricter")).toBe(true);
		const first = (points: readonly { signal: unknown }[]) =>
			points.findIndex(({ signal }) => signal !== null);
		const at = first(together?.points ?? []);
		for (const { points } of single) expect(first(points) === -1 || first(points) >= at).toBe(true);
	});

	it("mirrors: who is as much stricter as somebody is milder has the same sums the other way round", () => {
		fc.assert(
			fc.property(ratings, (given) => {
				const turned = given.map((each) => ({ ...each, levels: each.reference, reference: each.levels }));
				const other = watch(turned);
				for (const [index, { points }] of watch(given).entries())
					for (const [at, point] of points.entries()) {
						const mirror = other[index]?.points[at];
						expect(mirror?.above).toBeCloseTo(point.below, 9);
						expect(mirror?.below).toBeCloseTo(point.above, 9);
					}
			}),
			{ seed },
		);
	});

	it("is told by what came before alone: another call changes nothing of the earlier points", () => {
		fc.assert(
			fc.property(ratings, (given) => {
				const before = watch(given.slice(0, -1));
				const after = watch(given);
				for (const { criterion, points } of before) {
					const same = after.find((each) => each.criterion === criterion);
					expect(same?.points.slice(0, points.length)).toEqual(points);
				}
			}),
			{ seed },
		);
	});
});

describe("the spread that it is measured in", () => {
	it("is a default until rounds have given thirty differences, then theirs, and never 0", () => {
		const pair = (own: number) => ({ levels: levels([own, 3, null]), reference: levels([3, 3, null]) });
		expect(DEFAULTS.single).toEqual({ standardDeviation: 0.65, from: 0 });
		const few = differenceSpread(Array.from({ length: 14 }, () => pair(3)));
		expect(few.single.from).toBe(0);
		const perfect = differenceSpread(Array.from({ length: 40 }, () => pair(3)));
		expect(perfect.single).toEqual({ standardDeviation: 0.25, from: 80 });
		expect(perfect.mean.standardDeviation).toBe(0.1);
		const wide = differenceSpread(Array.from({ length: 40 }, (_, at) => pair(at % 2 ? 4 : 2)));
		expect(wide.byCriterion.get("opening")?.standardDeviation).toBeCloseTo(Math.sqrt(40 / 39), 12);
		expect(wide.byCriterion.has("referral")).toBe(false);
	});
});

test("a critical error of the reference that was not marked is missed; one too many is not", () => {
	const rating = { ...rated(0, [], []), criticalErrors: ["extra"], referenceCriticalErrors: ["b", "a", "b"] };
	expect(missedErrors(rating)).toEqual(["a", "b"]);
});
