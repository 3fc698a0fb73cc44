import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../shared/seeded-random";
import { cohenKappa } from "./cohen-kappa";
import { RatingCollector } from "./collect-ratings";
import { congerKappa } from "./conger-kappa";
import { type CountTable, countsOf, paired, unitsOf } from "./count-table";
import { criterionAgreement } from "./criterion-agreement";
import { fleissKappa } from "./fleiss-kappa";
import { gwetAC } from "./gwet-ac";
import { ICC_FORMS, intraclassCorrelations } from "./icc";
import { jointTableOf } from "./joint-table";
import { krippendorffAlpha } from "./krippendorff-alpha";
import { agreementInUnit } from "./pair-agreement";
import { type Patterns, patternsOf, poolPatterns } from "./patterns";
import { ratingTable } from "./rating-table";
import { scottPi } from "./scott-pi";
import { weightsOf } from "./weights";

type Rows = (number | null)[][];
const SCALE = [1, 2, 3, 4];
const runs = { seed: 20261122, numRuns: 300 };

const score = fc.constantFrom(...SCALE);
const tableOf = (
	cell: fc.Arbitrary<number | null>,
	raters: { min: number; max: number },
): fc.Arbitrary<Rows> =>
	fc
		.integer(raters)
		.chain((width) =>
			fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 25 }),
		);
const complete = tableOf(score, { min: 2, max: 4 });
const withMissing = tableOf(fc.option(score, { freq: 4 }), { min: 1, max: 6 });
const patternsFrom = (rows: Rows, categories = SCALE) => patternsOf(ratingTable(categories, rows));

/** Two outcomes alike, but for the last digits of their numbers, which another order of sums may move. */
function expectAlike(one: unknown, other: unknown): void {
	const [flat, its] = [numbersOut(one), numbersOut(other)];
	expect(flat.rest).toEqual(its.rest);
	for (const [index, number] of flat.numbers.entries()) {
		const second = its.numbers[index] ?? Number.NaN;
		expect(Math.abs(number - second)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(number)));
	}
}

function numbersOut(outcome: unknown): { rest: unknown; numbers: number[] } {
	const numbers: number[] = [];
	const rest = JSON.stringify(outcome, (_, each) => {
		if (typeof each !== "number") return each;
		numbers.push(each);
		return "a number";
	});
	return { rest, numbers };
}

describe("agreement does not depend", () => {
	const shuffled = fc.tuple(withMissing, fc.string());

	it("on the order of the units", () =>
		fc.assert(
			fc.property(shuffled, ([rows, seed]) => {
				const other = seededRandom(seed, "units").shuffle(rows);
				expect(criterionAgreement(patternsFrom(other))).toEqual(criterionAgreement(patternsFrom(rows)));
			}),
			runs,
		));

	it("on the order of the raters", () =>
		fc.assert(
			fc.property(shuffled, ([rows, seed]) => {
				const order = seededRandom(seed, "raters").shuffle([...(rows[0] ?? [])].map((_, index) => index));
				const other = rows.map((row) => order.map((rater) => row[rater] ?? null));
				expectAlike(criterionAgreement(patternsFrom(other)), criterionAgreement(patternsFrom(rows)));
			}),
			runs,
		));

	it("on names, nor on the order in which ratings come", () =>
		fc.assert(
			fc.property(shuffled, ([rows, seed]) => {
				const ratings = rows.flatMap((row, unit) =>
					row.flatMap((given, rater) => (given === null ? [] : [{ unit, rater, given }])),
				);
				fc.pre(ratings.length > 0);
				const collected = (list: typeof ratings, name: (number: number) => string) => {
					const collector = new RatingCollector(SCALE);
					for (const { unit, rater, given } of list)
						expect(collector.add(name(unit), name(rater), "empathy", given)).toBeNull();
					const table = collector.tables().get("empathy");
					if (!table) throw new Error("There is no table");
					return criterionAgreement(patternsOf(table));
				};
				const plain = collected(ratings, (number) => `name ${number}`);
				const other = collected(seededRandom(seed, "rows").shuffle(ratings), (number) => `name ${number}`);
				expect(other).toEqual(plain);
				expectAlike(
					collected(ratings, (number) => `${9 - number} tên`),
					plain,
				);
				expectAlike(criterionAgreement(patternsFrom(rows)), plain);
			}),
			runs,
		));

	it("on raters and units without a rating", () =>
		fc.assert(
			fc.property(withMissing, (rows) => {
				const width = rows[0]?.length ?? 0;
				const more = [...rows, new Array<null>(width).fill(null)].map((row) => [null, ...row]);
				expect(criterionAgreement(patternsFrom(more))).toEqual(criterionAgreement(patternsFrom(rows)));
			}),
			runs,
		));

	it("on where the scale begins, nor on its unit", () =>
		fc.assert(
			fc.property(
				withMissing,
				fc.integer({ min: -5, max: 5 }),
				fc.integer({ min: 1, max: 9 }),
				(rows, move, unit) => {
					const to = (value: number) => value * unit + move;
					const other = rows.map((row) => row.map((given) => (given === null ? null : to(given))));
					expectAlike(
						criterionAgreement(patternsFrom(other, SCALE.map(to))),
						criterionAgreement(patternsFrom(rows)),
					);
				},
			),
			runs,
		));

	it("on whether rows are counted together or each is its own", () =>
		fc.assert(
			fc.property(withMissing, (rows) => {
				// So many empty columns that there is no counter for each possible row.
				const wide = rows.map((row) => [...row, ...new Array<null>(8).fill(null)]);
				expectAlike(criterionAgreement(patternsFrom(wide)), criterionAgreement(patternsFrom(rows)));
			}),
			runs,
		));
});

describe("perfect agreement", () => {
	it("is 1 by every statistic, as soon as two categories are used", () =>
		fc.assert(
			fc.property(
				fc.array(score, { minLength: 2, maxLength: 30 }).filter((list) => new Set(list).size > 1),
				(list) => {
					const patterns = patternsFrom(list.map((given) => [given, given]));
					const {
						percentAgreement,
						cohenKappa: kappa,
						gwetAC2,
						krippendorffAlpha: alpha,
						icc,
						...rest
					} = criterionAgreement(patterns);
					for (const { value } of [
						percentAgreement,
						rest.adjacentAgreement,
						rest.fleissKappa,
						rest.gwetAC1,
						...Object.values(kappa),
						...Object.values(gwetAC2),
						...Object.values(alpha),
						...Object.values(icc),
						scottPi(jointTableOf(patterns, 0, 1)),
						congerKappa(patterns),
					])
						expect(value).toBeCloseTo(1, 12);
				},
			),
			runs,
		));
});

describe("nothing is NaN or infinite", () =>
	it("whatever the ratings", () =>
		fc.assert(
			fc.property(withMissing, (rows) => {
				JSON.stringify(criterionAgreement(patternsFrom(rows)), (key, each) => {
					if (typeof each === "number" && !Number.isFinite(each)) throw new Error(`${key} is ${each}`);
					return each;
				});
			}),
			{ ...runs, numRuns: 1000 },
		)));

describe("statistics that meet", () => {
	const close = (one: number | undefined, other: number | undefined) => {
		if (one === undefined || other === undefined) expect(one).toBe(other);
		else expect(one).toBeCloseTo(other, 10);
	};

	it("alpha with quadratic weights, in Gwet's form, is interval alpha", () =>
		fc.assert(
			fc.property(withMissing, (rows) => {
				const counts = countsOf(patternsFrom(rows));
				close(alphaByWeights(counts), krippendorffAlpha(counts, "interval").value);
			}),
			runs,
		));

	it("Cohen's kappa is Conger's, and Scott's pi is Fleiss' kappa, for two raters who rated everything", () =>
		fc.assert(
			fc.property(tableOf(score, { min: 2, max: 2 }), (rows) => {
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
			fc.property(complete, (rows) => {
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

	it("a pool of a criterion with itself agrees as the criterion does", () =>
		fc.assert(
			fc.property(withMissing, (rows) => {
				const patterns = patternsFrom(rows);
				const pooled = criterionAgreement(poolPatterns([patterns, patterns]));
				const twice = criterionAgreement(patternsFrom([...rows, ...rows]));
				expectAlike(pooled, twice);
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
