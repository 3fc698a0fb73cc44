import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tQuantile } from "../statistics/quantiles";
import { angoffCut } from "./angoff";
import { borderlineRegression } from "./borderline-regression";

const seed = 20261122;

describe("borderline regression", () => {
	const grades = [1, 1, 2, 2, 2, 3, 3, 3, 4, 4];
	const scores = [8, 10, 11, 12, 13, 15, 14, 16, 18, 19];
	const performances = grades.map((grade, index) => ({ grade, score: scores[index] ?? Number.NaN }));

	it("has the worked values", () => {
		const cut = borderlineRegression(performances, 2);
		if (cut.value === undefined) throw new Error(cut.reason);
		expect(cut.slope).toBeCloseTo(22 / 7, 12);
		expect(cut.intercept).toBeCloseTo(201 / 35, 12);
		expect(cut.value).toBeCloseTo(421 / 35, 12);
		expect(cut.rSquared.toFixed(6)).toBe("0.939441");
		expect(cut.standardError.toFixed(6)).toBe("0.321667");
		expect(cut.high - cut.value).toBeCloseTo(tQuantile(0.975, 8) * cut.standardError, 12);
	});

	it.each([
		["two performances", performances.slice(0, 2), "too-few"],
		["one grade", performances.map(({ score }) => ({ grade: 2, score })), "all-equal"],
		["one score", performances.map(({ grade }) => ({ grade, score: 12 })), "all-equal"],
	])("is undefined, with a reason, for %s", (_, some, reason) =>
		expect(borderlineRegression(some, 2)).toEqual({ value: undefined, reason }),
	);

	it("moves with the scale of the scores, whatever the order", () => {
		const plain = borderlineRegression(performances, 2);
		const other = borderlineRegression(
			performances.map(({ grade, score }) => ({ grade, score: 10 * score + 3 })).reverse(),
			2,
		);
		if (plain.value === undefined || other.value === undefined) throw new Error("There is none");
		expect(other.value).toBeCloseTo(10 * plain.value + 3, 10);
		expect(other.standardError).toBeCloseTo(10 * plain.standardError, 10);
		expect(other.rSquared).toBeCloseTo(plain.rSquared, 12);
	});
});

describe("Angoff", () => {
	const judgements = [
		[0.6, 0.7, 0.5, 0.8, 0.9],
		[0.5, 0.6, 0.6, 0.7, 0.8],
		[0.7, 0.8, 0.5, 0.9, 0.9],
	];

	it("has the worked values", () => {
		const cut = angoffCut(judgements);
		if (cut.value === undefined) throw new Error(cut.reason);
		expect(cut.judges).toEqual([3.5, 3.2, 3.8]);
		expect(cut.value).toBe(3.5);
		expect(cut.standardDeviation).toBeCloseTo(0.3, 12);
		expect(cut.interval.standardError?.toFixed(6)).toBe("0.173205");
		expect(cut.interval.high).toBeCloseTo(3.5 + 4.302652729749462 * 0.17320508, 6);
	});

	it("has a cut but no error with one judge, and nothing without judges or items", () => {
		expect(angoffCut(judgements.slice(0, 1))).toMatchObject({
			value: 3.5,
			standardDeviation: undefined,
			interval: { low: undefined, reason: "one-rater" },
		});
		expect(angoffCut([])).toEqual({ value: undefined, reason: "too-few" });
		expect(angoffCut([[], []])).toEqual({ value: undefined, reason: "too-few" });
	});

	it("names the judge and the item of what is no chance", () => {
		expect(() => angoffCut([[0.5, 0.5], [0.5]])).toThrow("Judge 2 has 1 items, the first has 2");
		expect(() => angoffCut([[0.5, 1.5]])).toThrow("Judge 1, item 2: 1.5 is not from 0 to 1");
		expect(() => angoffCut([[0.5, Number.NaN]])).toThrow("Judge 1, item 2");
	});

	it("does not depend on the order of judges or items", () => {
		const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 });
		fc.assert(
			fc.property(fc.array(chances, { minLength: 2, maxLength: 6 }), (rows) => {
				const plain = angoffCut(rows);
				const turned = angoffCut(rows.map((row) => [...row].reverse()).reverse());
				expect(turned.value).toBeCloseTo(plain.value ?? Number.NaN, 8);
			}),
			{ seed },
		);
	});
});
