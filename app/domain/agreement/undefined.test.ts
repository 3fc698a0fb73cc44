import { describe, expect, it } from "vitest";
import { alphaWithInterval } from "./alpha-interval";
import { categoryDomain, OutsideDomain } from "./categories";
import { RatingCollector } from "./collect-ratings";
import { congerKappa } from "./conger-kappa";
import { countsOf, countTable } from "./count-table";
import { criterionAgreement } from "./criterion-agreement";
import { fleissKappa } from "./fleiss-kappa";
import { intraclassCorrelations } from "./icc";
import { jointTable, jointTableOf } from "./joint-table";
import { krippendorffAlpha } from "./krippendorff-alpha";
import { patternsOf, poolPatterns } from "./patterns";
import { ratingTable } from "./rating-table";
import { scottPi } from "./scott-pi";

const SCALE = [1, 2, 3, 4];
const patterns = (rows: (number | null)[][], categories = SCALE) => patternsOf(ratingTable(categories, rows));
const because = (reason: string) => ({ value: undefined, reason });

describe("one rater", () => {
	const alone = criterionAgreement(patterns([[1], [2], [3]]));
	it("has no agreement, by any statistic", () => {
		expect(alone).toMatchObject({ units: 3, raters: 1, ratings: 3 });
		expect(alone.percentAgreement).toEqual(because("no-pairs"));
		expect(alone.cohenKappa.identity).toEqual(because("not-two-raters"));
		expect(alone.fleissKappa).toEqual(because("no-pairs"));
		expect(alone.gwetAC1).toEqual(because("no-pairs"));
		expect(alone.krippendorffAlpha.interval).toEqual(because("no-pairs"));
		expect(alone.icc["2,1"]).toEqual(because("one-rater"));
		expect(congerKappa(patterns([[1], [2]]))).toEqual(because("no-pairs"));
	});
});

describe("one unit", () => {
	const single = criterionAgreement(patterns([[1, 2]]));
	it("has values where the definition has one, and no interval", () => {
		expect(single.percentAgreement).toEqual({ value: 0 });
		expect(single.adjacentAgreement).toEqual({ value: 1 });
		expect(single.cohenKappa.identity).toMatchObject({ value: 0, interval: { reason: "one-unit" } });
		expect(single.gwetAC1).toMatchObject({ interval: { low: undefined, reason: "one-unit" } });
		expect(single.icc["1,1"]).toEqual(because("one-unit"));
		const counts = countsOf(patterns([[1, 2]]));
		expect(alphaWithInterval(counts, "nominal", { seed: "1" })).toMatchObject({
			value: 0,
			interval: { reason: "one-unit" },
		});
	});
});

describe("all ratings equal", () => {
	const same = patterns([
		[3, 3],
		[3, 3],
		[3, 3],
	]);
	it("leaves kappa, pi, alpha and ICC undefined, while AC is 1", () => {
		const agreement = criterionAgreement(same);
		expect(agreement.percentAgreement).toEqual({ value: 1 });
		for (const statistic of [
			...Object.values(agreement.cohenKappa),
			agreement.fleissKappa,
			...Object.values(agreement.krippendorffAlpha),
			...Object.values(agreement.icc),
			scottPi(jointTableOf(same, 0, 1)),
			congerKappa(same),
		])
			expect(statistic).toEqual(because("all-equal"));
		expect(agreement.gwetAC1).toMatchObject({ value: 1, interval: { reason: "no-spread" } });
	});

	it("does so however many units, with decimals and with other empty categories", () => {
		const many = patterns(
			Array.from({ length: 1000 }, () => [0.1, 0.1, 0.1]),
			[0.1, 0.2, 0.7],
		);
		expect(intraclassCorrelations(many)["1,1"]).toEqual(because("all-equal"));
		expect(fleissKappa(countsOf(many))).toEqual(because("all-equal"));
	});
});

describe("no interval is told from perfect agreement", () =>
	it("by any statistic", () => {
		const agreement = criterionAgreement(
			patterns([
				[1, 1],
				[2, 2],
				[2, 2],
				[4, 4],
			]),
		);
		const none = { value: 1, interval: { low: undefined, high: undefined, reason: "no-spread" } };
		expect(agreement.cohenKappa.quadratic).toMatchObject(none);
		expect(agreement.fleissKappa).toMatchObject(none);
		expect(agreement.icc["2,k"]).toMatchObject(none);
		expect(
			alphaWithInterval(
				countsOf(
					patterns([
						[1, 1],
						[2, 2],
						[2, 2],
						[4, 4],
						[3, 3],
					]),
				),
				"ordinal",
				{ seed: "1" },
			),
		).toMatchObject(none);
	}));

describe("raters and units that say nothing", () => {
	it("do not count: a rater who rated nothing, a unit that nobody rated", () => {
		const agreement = criterionAgreement(
			patterns([
				[1, null, 1],
				[2, null, 3],
				[null, null, null],
			]),
		);
		expect(agreement).toMatchObject({ units: 2, raters: 2, ratings: 4 });
		expect(agreement.cohenKappa.identity.value).toBeDefined();
		expect(agreement.icc["1,1"].value).toBeDefined();
	});

	it("never met: two raters of different units", () => {
		const agreement = criterionAgreement(
			patterns([
				[1, null],
				[null, 2],
			]),
		);
		expect(agreement.cohenKappa.identity).toEqual(because("no-pairs"));
		expect(agreement.icc["1,1"]).toEqual(because("missing-ratings"));
	});

	it("are nobody at all", () => {
		expect(criterionAgreement(patterns([])).icc["1,1"]).toEqual(because("no-pairs"));
		expect(
			scottPi(
				jointTable(
					[1, 2],
					[
						[0, 0],
						[0, 0],
					],
				),
			),
		).toEqual(because("no-pairs"));
	});
});

describe("ICC", () => {
	it("is undefined where the units do not differ but the raters do", () => {
		const icc = intraclassCorrelations(
			patterns([
				[1, 2],
				[1, 2],
				[1, 2],
			]),
		);
		expect(icc["3,1"]).toEqual(because("units-alike"));
		expect(icc["1,k"]).toEqual(because("units-alike"));
		expect(icc["1,1"]).toMatchObject({ value: -1 });
	});
});

describe("ratio alpha", () => {
	it("has no meaning below zero, and one at zero", () => {
		const rows = [
			[0, 0],
			[0, 1],
			[1, 1],
		];
		expect(krippendorffAlpha(countsOf(patterns(rows, [0, 1])), "ratio").value).toBeCloseTo(4 / 9, 12);
		expect(krippendorffAlpha(countsOf(patterns(rows, [-1, 0, 1])), "ratio")).toEqual(
			because("not-a-ratio-scale"),
		);
	});
});

describe("what cannot be rated", () => {
	it("is an error that names the row", () => {
		expect(() =>
			ratingTable(SCALE, [
				[1, 2],
				[1, 5],
			]),
		).toThrow(OutsideDomain);
		expect(() =>
			ratingTable(SCALE, [
				[1, 2],
				[1, 5],
			]),
		).toThrow("Row 2: 5 is not one of the categories 1, 2, 3, 4");
		expect(() => ratingTable(SCALE, [[Number.NaN]])).toThrow("Row 1: NaN");
		expect(() => ratingTable(SCALE, [[1, 2], [1]])).toThrow("Row 2 has 1 ratings, the first has 2");
		expect(() =>
			countTable(
				[1, 2],
				[
					[1, 1],
					[1, -1],
				],
			),
		).toThrow("Row 2");
		expect(() => jointTable([1, 2], [[1, 1]])).toThrow(RangeError);
	});

	it("is a scale of fewer than two categories, or of one twice", () => {
		expect(() => categoryDomain([1])).toThrow("at least two");
		expect(() => categoryDomain([1, 2, 1])).toThrow("Category 1 stands there twice");
		expect(() => categoryDomain([1, Number.NaN])).toThrow("NaN is no category");
		expect(categoryDomain([3, 1, 2])).toEqual([1, 2, 3]);
	});

	it("is said by the collector, and leaves no trace", () => {
		const collector = new RatingCollector(SCALE);
		expect(collector.add("u1", "a", "empathy", 5)).toBe("outside-domain");
		expect(collector.tables().size).toBe(0);
		expect(collector.add("u1", "a", "empathy", 4)).toBeNull();
		expect(collector.add("u1", "a", "empathy", 4)).toBe("twice");
		expect(collector.add("u1", "a", "listening", 4)).toBeNull();
		expect([...collector.tables().keys()]).toEqual(["empathy", "listening"]);
		expect(collector.tables().get("empathy")).toMatchObject({ units: 1, raters: 1 });
	});

	it("is a pool of unlike criteria", () => {
		expect(() => poolPatterns([])).toThrow("nothing to pool");
		expect(() => poolPatterns([patterns([[1, 2]]), patterns([[1, 2, 3]])])).toThrow("same raters");
		expect(() => poolPatterns([patterns([[1, 2]]), patterns([[1, 2]], [1, 2])])).toThrow("same scale");
	});
});
