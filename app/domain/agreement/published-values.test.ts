import { describe, expect, it } from "vitest";
import type { Estimate, Statistic } from "../statistics/outcome";
import { alphaWithInterval } from "./alpha-interval";
import { cohenKappa } from "./cohen-kappa";
import { congerKappa } from "./conger-kappa";
import { countsOf, countTable } from "./count-table";
import { fleissKappa } from "./fleiss-kappa";
import { gwetAC } from "./gwet-ac";
import { ICC_FORMS, intraclassCorrelations } from "./icc";
import { jointTable, jointTableOf } from "./joint-table";
import { krippendorffAlpha } from "./krippendorff-alpha";
import { percentAgreement } from "./pair-agreement";
import { type Patterns, patternsOf } from "./patterns";
import { ratingTable } from "./rating-table";
import { scottPi } from "./scott-pi";

/** Published data, and their values to all the digits that were published. */
function expectDigits(statistic: Statistic | Estimate | number | undefined, published: string) {
	const value = typeof statistic === "object" ? statistic.value : statistic;
	expect(value?.toFixed(published.split(".")[1]?.length ?? 0)).toBe(published);
}

function expectSpread(estimate: Estimate, standardError: string, low: string, high: string) {
	if (estimate.value === undefined) throw new Error(estimate.reason);
	expectDigits(estimate.interval.standardError, standardError);
	expectDigits(estimate.interval.low, low);
	expectDigits(estimate.interval.high, high);
}

/** A rater a row, a unit a column; · is a missing rating. */
function fromRaters(categories: readonly number[], ...raters: readonly string[]): Patterns {
	const [first = ""] = raters;
	const rows = [...first].map((_, unit) =>
		raters.map((ratings) => (ratings[unit] === "·" ? null : Number(ratings[unit]))),
	);
	return patternsOf(ratingTable(categories, rows));
}

/** A unit a word. */
const fromUnits = (categories: readonly number[], units: string): Patterns =>
	patternsOf(
		ratingTable(
			categories,
			units.split(" ").map((unit) => [...unit].map((score) => (score === "·" ? null : Number(score)))),
		),
	);

/** The ratings behind a joint table. */
function fromJoint(counts: readonly (readonly number[])[]): Patterns {
	const categories = counts.map((_, index) => index + 1);
	const rows = counts.flatMap((cells, row) =>
		cells.flatMap((count, column) => new Array<number[]>(count).fill([row + 1, column + 1])),
	);
	return patternsOf(ratingTable(categories, rows));
}

describe("weighted kappa, as SAS prints it", () => {
	const table = jointTable(
		[1, 2, 3],
		[
			[0, 4, 1],
			[0, 8, 0],
			[0, 1, 5],
		],
	);

	it("has its values, standard errors and intervals", () => {
		expectDigits(cohenKappa(table), "0.4842");
		expectSpread(cohenKappa(table), "0.1380", "0.2137", "0.7547");
		expectDigits(cohenKappa(table, "linear"), "0.4701");
		expectSpread(cohenKappa(table, "linear"), "0.1457", "0.1845", "0.7558");
		expectDigits(cohenKappa(table, "quadratic"), "0.450161");
	});
});

describe("the trap of the unused category", () => {
	const a = "36462424332333221334";
	const b = "21443216111233113322";
	const kappa = (categories: number[], weighting: "identity" | "linear" | "quadratic") =>
		cohenKappa(jointTableOf(fromRaters(categories, a, b), 0, 1), weighting);

	it("gives irr's values when category 5 is dropped and the rest stand next to each other", () => {
		const dropped = (ratings: string) => ratings.replaceAll("6", "5");
		const close = (weighting: "identity" | "linear" | "quadratic") =>
			cohenKappa(jointTableOf(fromRaters([1, 2, 3, 4, 5], dropped(a), dropped(b)), 0, 1), weighting);
		expectDigits(close("identity"), "-0.006289");
		expectDigits(close("linear"), "0.1459075");
		expectDigits(close("quadratic"), "0.2520325");
	});

	it("gives others with the full domain", () => {
		expectDigits(kappa([1, 2, 3, 4, 5, 6], "identity"), "-0.006289");
		expectDigits(kappa([1, 2, 3, 4, 5, 6], "linear"), "0.126214");
		expectDigits(kappa([1, 2, 3, 4, 5, 6], "quadratic"), "0.229798");
	});
});

describe("kappa and AC, as irrCAC prints them", () => {
	const patterns = fromJoint([
		[13, 0, 0],
		[0, 20, 7],
		[0, 4, 56],
	]);
	const joint = jointTableOf(patterns, 0, 1);
	const counts = countsOf(patterns);

	it("has its values", () => {
		expectDigits(cohenKappa(joint), "0.7964094");
		expectDigits(cohenKappa(joint, "quadratic"), "0.8921569");
		expectDigits(scottPi(joint), "0.7962397");
		expectDigits(gwetAC(counts), "0.8493305");
		expectDigits(gwetAC(counts, "quadratic"), "0.9402369");
		expectDigits(krippendorffAlpha(counts, "nominal"), "0.7972585");
		expectDigits(percentAgreement(counts), "0.89");
	});

	it("has irrCAC's standard errors, which for joint tables divide by n where for raw ratings it is n − 1", () => {
		const published = (estimate: Estimate) =>
			(estimate.value === undefined ? Number.NaN : (estimate.interval.standardError ?? Number.NaN)) *
			Math.sqrt(99 / 100);
		expectDigits(published(gwetAC(counts)), "0.04321747");
		// Of two raters who rated everything, Fleiss' kappa is Scott's pi.
		expectDigits(fleissKappa(counts), "0.7962397");
		expectDigits(published(fleissKappa(counts)), "0.05905473");
	});
});

describe("Fleiss' kappa", () => {
	it("has the published value", () => {
		const counts = [
			[0, 0, 0, 0, 14],
			[0, 2, 6, 4, 2],
			[0, 0, 3, 5, 6],
			[0, 3, 9, 2, 0],
			[2, 2, 8, 1, 1],
			[7, 7, 0, 0, 0],
			[3, 2, 6, 3, 0],
			[2, 5, 3, 2, 2],
			[6, 5, 2, 1, 0],
			[0, 2, 2, 3, 7],
		];
		expectDigits(fleissKappa(countTable([1, 2, 3, 4, 5], counts)), "0.20993");
	});
});

describe("four raters with missing ratings (Gwet, Krippendorff)", () => {
	const patterns = fromUnits([1, 2, 3, 4, 5], "11·1 2232 3333 3333 2222 1234 4444 1121 2222 ·555 ··11 ··3·");
	const counts = countsOf(patterns);

	it("has irrCAC's values", () => {
		expectDigits(gwetAC(counts), "0.77544");
		expectDigits(gwetAC(counts, "quadratic"), "0.91400");
		expectDigits(gwetAC(counts, "linear"), "0.858739");
		expectDigits(fleissKappa(counts), "0.76117");
		expectDigits(congerKappa(patterns), "0.76282");
		expect(percentAgreement(counts).value).toBeCloseTo(9 / 11, 14);
	});

	it("has irrCAC's standard errors", () => {
		expectSpread(gwetAC(counts), "0.14295", "0.461", "1.000");
		expectSpread(fleissKappa(counts), "0.15302", "0.424", "1.000");
	});

	it("has Krippendorff's alpha at each level", () => {
		expectDigits(krippendorffAlpha(counts, "nominal"), "0.74342");
		expectDigits(krippendorffAlpha(counts, "ordinal"), "0.815");
		expectDigits(krippendorffAlpha(counts, "interval"), "0.84911");
		expectDigits(krippendorffAlpha(counts, "ratio"), "0.797");
	});
});

describe("alpha of 3 raters × 15", () => {
	const counts = countsOf(fromRaters([1, 2, 3, 4], "·····34121133·3", "1·213343·······", "··21344·21133·4"));

	it("has the published values", () => {
		expectDigits(krippendorffAlpha(counts, "nominal"), "0.691358");
		expectDigits(krippendorffAlpha(counts, "interval"), "0.810845");
	});

	it("has an interval that the seed alone decides, and that holds the value", () => {
		const first = alphaWithInterval(counts, "interval", { seed: "a" });
		expect(alphaWithInterval(counts, "interval", { seed: "a" })).toEqual(first);
		expect(alphaWithInterval(counts, "interval", { seed: "b" })).not.toEqual(first);
		if (first.value === undefined || first.interval.low === undefined) throw new Error("There is none");
		expect(first.interval.low).toBeLessThan(0.75);
		expect(first.interval.high).toBeGreaterThan(0.85);
		expect(first.interval.high).toBeLessThanOrEqual(1);
	});
});

describe("Shrout and Fleiss' example", () => {
	const icc = intraclassCorrelations(
		patternsOf(
			ratingTable(
				[1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
				[
					[9, 2, 5, 8],
					[6, 1, 3, 2],
					[8, 4, 6, 8],
					[7, 1, 2, 6],
					[10, 5, 6, 9],
					[6, 2, 4, 7],
				],
			),
		),
	);

	it("has the six values", () => {
		expect(ICC_FORMS.map((form) => icc[form].value?.toFixed(4))).toEqual([
			"0.1657",
			"0.2898",
			"0.7148",
			"0.4428",
			"0.6201",
			"0.9093",
		]);
	});

	it.each([
		["1,1", "-0.133", "0.723"],
		["2,1", "0.019", "0.761"],
		["3,1", "0.342", "0.946"],
	] as const)("has the interval of (%s)", (form, low, high) => {
		const estimate = icc[form];
		if (estimate.value === undefined) throw new Error(estimate.reason);
		expectDigits(estimate.interval.low, low);
		expectDigits(estimate.interval.high, high);
	});

	it("has for the mean of four what follows from those", () => {
		for (const [one, mean] of [
			["1,1", "1,k"],
			["2,1", "2,k"],
			["3,1", "3,k"],
		] as const) {
			const [single, average] = [icc[one], icc[mean]];
			if (single.value === undefined || average.value === undefined) throw new Error("There is none");
			const lengthened = (value = Number.NaN) => (4 * value) / (1 + 3 * value);
			expect(average.value).toBeCloseTo(lengthened(single.value), 12);
			expect(average.interval.low).toBeCloseTo(lengthened(single.interval.low), 12);
			expect(average.interval.high).toBeCloseTo(lengthened(single.interval.high), 12);
		}
	});
});
