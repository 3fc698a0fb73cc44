import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../shared/seeded-random";
import { agreementFigures } from "./agreement-figures";
import { RatingCollector } from "./collect-ratings";
import { criterionAgreement } from "./criterion-agreement";
import { judgeAgreement } from "./judge-agreement";
import { largestDifferences } from "./largest-differences";
import { pairsOfRaters } from "./pairs-of-raters";
import { patternsOf } from "./patterns";
import { LEVELS, type RatedCall, type RatedUnit, unitsOfCalls } from "./rated-units";
import { severityByCall } from "./severity-by-call";

const seed = 20261122;
const RATERS = ["R01", "R02", "R03", "R04"];

/** Calls that up to four raters rated under two criteria, some of them not applicable. */
const calls = fc.array(
	fc.uniqueArray(
		fc.record({
			rater: fc.constantFrom(...RATERS),
			levels: fc.record({
				listening: fc.constantFrom(1, 2, 3, 4),
				child: fc.constantFrom(1, 2, 3, 4, null),
			}),
		}),
		{ selector: ({ rater }) => rater, maxLength: 4 },
	),
	{ maxLength: 12 },
);
const named = (of: RatedCall["ratings"][]): RatedCall[] =>
	of.map((ratings, index) => ({ id: `c${index}`, ratings }));

/** Two raters, a call each for these pairs of levels. */
const pairs = (...levels: readonly (readonly [number, number])[]): RatedUnit[] =>
	levels.map(([one, other], index) => ({
		callId: `c${index}`,
		criterion: "listening",
		ratings: [
			{ rater: "R01", level: one },
			{ rater: "R02", level: other },
		],
	}));
const times = (of: number, pair: readonly [number, number]) => Array.from({ length: of }, () => pair);
const verdict = (...levels: readonly (readonly [number, number])[]) =>
	judgeAgreement(agreementFigures(pairs(...levels), "seed"));

describe("the figures of a report", () => {
	it("are those that the command line makes of the same ratings in any order, to the last digit", () => {
		fc.assert(
			fc.property(calls, fc.string(), (rated, order) => {
				const units = unitsOfCalls(named(rated), ["listening"]);
				const rows = units.flatMap(({ callId, ratings }) => ratings.map((each) => ({ callId, ...each })));
				const collector = new RatingCollector([...LEVELS].reverse());
				for (const { callId, rater, level } of seededRandom(order, "rows").shuffle(rows))
					expect(collector.add(callId, rater, "listening", level)).toBeNull();
				const [table] = collector.tables().values();
				const figures = agreementFigures(units, null);
				if (!table) {
					expect(figures.calls).toBe(0);
					return;
				}
				const known = criterionAgreement(patternsOf(table));
				expect(figures).toMatchObject({
					raters: known.raters,
					ratings: known.ratings,
					percentAgreement: known.percentAgreement,
					adjacentAgreement: known.adjacentAgreement,
					ac2: known.gwetAC2.quadratic,
					kappa: known.cohenKappa.quadratic,
				});
				expect(figures.alpha.value).toBe(known.krippendorffAlpha.interval.value);
			}),
			{ seed },
		);
	});

	it("have a chief figure as soon as one call was rated twice, and else none", () => {
		fc.assert(
			fc.property(calls, (rated) => {
				const units = unitsOfCalls(named(rated), ["listening", "child"]);
				const figures = agreementFigures(units, null);
				expect(figures.ac2.value !== undefined).toBe(figures.calls > 0);
				expect(judgeAgreement(figures) === "nothing").toBe(figures.calls === 0);
			}),
			{ seed },
		);
	});

	it("count a call once for each criterion that applied to somebody", () => {
		const [first] = named([
			[
				{ rater: "R01", levels: { listening: 3, child: null } },
				{ rater: "R02", levels: { listening: 2, child: null } },
			],
		]);
		const units = unitsOfCalls(first ? [first] : [], ["listening", "child"]);
		expect(units.map(({ criterion }) => criterion)).toEqual(["listening"]);
		expect(() => agreementFigures(pairs([5, 3]), null)).toThrow(RangeError);
	});
});

describe("what is said of an agreement", () => {
	it("waits for ten calls", () => {
		expect(verdict()).toBe("nothing");
		expect(verdict(...times(9, [3, 3]))).toBe("too-few");
	});

	it("names agreement, difference and doubt by the interval, not by the value", () => {
		const spread = [...times(10, [1, 1]), ...times(10, [2, 2]), ...times(10, [3, 3]), ...times(10, [4, 4])];
		expect(verdict(...spread)).toBe("agree");
		expect(verdict(...times(8, [1, 4]), ...times(8, [4, 1]), ...times(4, [2, 2]))).toBe("differ");
		expect(verdict(...spread.slice(0, 12), [1, 4], [4, 1])).toBe("cannot-tell");
	});

	it("says of nearly one level alone that they agree on little that could differ", () => {
		expect(verdict(...times(20, [3, 3]))).toBe("one-level");
		// Kappa is below 0, although the two differ in two calls of thirty.
		const rare = [...times(28, [3, 3]), [3, 2] as const, [2, 3] as const];
		expect(agreementFigures(pairs(...rare), null).kappa.value).toBeLessThan(0);
		expect(verdict(...rare)).toBe("one-level");
	});
});

describe("who differs, and where", () => {
	it("every two who rated a call together are a pair, and each shared unit is in it once", () => {
		fc.assert(
			fc.property(calls, (rated) => {
				const units = unitsOfCalls(named(rated), ["listening", "child"]);
				const found = pairsOfRaters(units);
				const shared = units.reduce((sum, { ratings: { length } }) => sum + (length * (length - 1)) / 2, 0);
				expect(found.reduce((sum, { figures }) => sum + figures.ratings / 2, 0)).toBe(shared);
				expect(new Set(found.map(({ raters }) => raters.join())).size).toBe(found.length);
			}),
			{ seed },
		);
	});

	it("of two raters one is as mild as the other is severe, and a call counts once however many criteria it has", () => {
		const units = pairs([3, 2], [4, 2], [2, 2], [3, 3]);
		const [one, other] = severityByCall(units);
		if (one?.severity.value === undefined || other?.severity.value === undefined)
			throw new Error("both are defined");
		expect(one.severity.value).toBe(0.75);
		expect(other.severity.value).toBe(-one.severity.value);
		const doubled = units.flatMap((unit) => [unit, { ...unit, criterion: "child" }]);
		expect(severityByCall(doubled)).toEqual(severityByCall(units));
	});

	it("the largest difference comes first, and calls without any are left out", () => {
		expect(largestDifferences(pairs([3, 3], [2, 3], [1, 4], [4, 3])).map(({ apart }) => apart)).toEqual([
			3, 1, 1,
		]);
	});
});
