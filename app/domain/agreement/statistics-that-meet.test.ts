import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../shared/seeded-random";
import { cohenKappa } from "./cohen-kappa";
import { congerKappa } from "./conger-kappa";
import { type CountTable, countsOf, paired, unitsOf } from "./count-table";
import { fleissKappa } from "./fleiss-kappa";
import { gwetAC } from "./gwet-ac";
import { ICC_FORMS, intraclassCorrelations } from "./icc";
import { jointTableOf } from "./joint-table";
import { krippendorffAlpha } from "./krippendorff-alpha";
import { agreementInUnit } from "./pair-agreement";
import { type Patterns, patternsOf } from "./patterns";
import { ratingTable } from "./rating-table";
import { scottPi } from "./scott-pi";
import { weightsOf } from "./weights";

type Rows = (number | null)[][];
const SCALE = [1, 2, 3, 4];
const runs = { seed: 20261122, numRuns: 300 };

const score = fc.constantFrom(...SCALE);
/** Units rated by `raters` raters. */
const rated = (cell: fc.Arbitrary<number | null>, raters: number): fc.Arbitrary<Rows> =>
	fc.array(fc.array(cell, { minLength: raters, maxLength: raters }), { minLength: 1, maxLength: 25 });
const patternsFrom = (rows: Rows) => patternsOf(ratingTable(SCALE, rows));

describe("statistics that meet", () => {
	const close = (one: number | undefined, other: number | undefined) => {
		if (one === undefined || other === undefined) expect(one).toBe(other);
		else expect(one).toBeCloseTo(other, 10);
	};

	it("alpha with quadratic weights, in Gwet's form, is interval alpha", () =>
		fc.assert(
			fc.property(rated(fc.option(score, { freq: 4 }), 4), (rows) => {
				const counts = countsOf(patternsFrom(rows));
				close(alphaByWeights(counts), krippendorffAlpha(counts, "interval").value);
			}),
			runs,
		));

	it("Cohen's kappa is Conger's, and Scott's pi is Fleiss' kappa, for two raters who rated everything", () =>
		fc.assert(
			fc.property(rated(score, 2), (rows) => {
				const patterns = patternsFrom(rows);
				const joint = jointTableOf(patterns, 0, 1);
				close(cohenKappa(joint).value, congerKappa(patterns).value);
				close(cohenKappa(joint, "quadratic").value, congerKappa(patterns, "quadratic").value);
				close(scottPi(joint).value, fleissKappa(countsOf(patterns)).value);
			}),
			runs,
		));

	it("ICC for the mean of k is Spearman and Brown's of ICC for one", () =>
		fc.assert(
			fc.property(rated(score, 3), (rows) => {
				const icc = intraclassCorrelations(patternsFrom(rows));
				const raters = rows[0]?.length ?? 0;
				for (const [one, mean] of [
					["1,1", "1,k"],
					["2,1", "2,k"],
					["3,1", "3,k"],
				] as const) {
					const [single, average] = [icc[one].value, icc[mean].value];
					if (single !== undefined && average !== undefined)
						expect(average).toBeCloseTo((raters * single) / (1 + (raters - 1) * single), 6);
				}
			}),
			runs,
		));

	it("quadratic kappa comes to ICC(2,1) with many units", () => {
		const patterns = drawn(40_000, (random) => {
			const first = random.whole(1, 4);
			return [first, random.next() < 0.6 ? first : random.whole(1, 4)];
		});
		const kappa = cohenKappa(jointTableOf(patterns, 0, 1), "quadratic").value;
		expect(kappa).toBeCloseTo(intraclassCorrelations(patterns)["2,1"].value ?? Number.NaN, 4);
	});
});

/** Alpha as Gwet (2014, ch. 2) writes it: by weights of pairs, not by disagreements in a coincidence matrix. */
function alphaByWeights({ categories, rows }: CountTable): number | undefined {
	const weights = weightsOf(categories, "quadratic");
	const compared = paired(rows);
	const units = unitsOf(compared);
	const ratings = compared.reduce((sum, row) => sum + row.units * row.ratings, 0);
	const perUnit = ratings / units;
	const shares = categories.map(
		(_, category) =>
			compared.reduce((sum, row) => sum + row.units * (row.counts[category] ?? 0), 0) / units / perUnit,
	);
	const seen =
		compared.reduce((sum, row) => sum + row.units * row.ratings * agreementInUnit(row, weights), 0) /
		units /
		perUnit;
	const observed = (1 - 1 / ratings) * seen + 1 / ratings;
	const expected = weights.reduce(
		(sum, row, one) =>
			sum + row.reduce((part, weight, other) => part + weight * (shares[one] ?? 0) * (shares[other] ?? 0), 0),
		0,
	);
	return units === 0 || shares.some((share) => share === 1)
		? undefined
		: (observed - expected) / (1 - expected);
}

type Random = ReturnType<typeof seededRandom>;
function drawn(units: number, draw: (random: Random) => number[]): Patterns {
	const random = seededRandom("agreement", "drawn");
	return patternsFrom(Array.from({ length: units }, () => draw(random)));
}

describe("independent ratings", () => {
	const even = drawn(20_000, (random) => [random.whole(1, 4), random.whole(1, 4)]);
	const skewed = (random: Random) =>
		Array.from({ length: 2 }, () => (random.next() < 0.9 ? 3 : random.whole(1, 4)));

	it("bring every chance-corrected value near 0 when all categories are as likely", () => {
		const counts = countsOf(even);
		for (const { value } of [
			cohenKappa(jointTableOf(even, 0, 1)),
			fleissKappa(counts),
			krippendorffAlpha(counts, "nominal"),
			krippendorffAlpha(counts, "interval"),
			gwetAC(counts),
			...ICC_FORMS.map((form) => intraclassCorrelations(even)[form]),
		])
			expect(Math.abs(value ?? Number.NaN)).toBeLessThan(0.05);
	});

	it("bring kappa and alpha near 0 with skewed margins too, but not AC1 and AC2", () => {
		const patterns = drawn(20_000, skewed);
		const counts = countsOf(patterns);
		for (const { value } of [
			cohenKappa(jointTableOf(patterns, 0, 1)),
			fleissKappa(counts),
			krippendorffAlpha(counts, "nominal"),
			krippendorffAlpha(counts, "interval"),
		])
			expect(Math.abs(value ?? Number.NaN)).toBeLessThan(0.05);
		expect(gwetAC(counts).value).toBeGreaterThan(0.75);
		expect(gwetAC(counts, "quadratic").value).toBeGreaterThan(0.75);
	});
});
