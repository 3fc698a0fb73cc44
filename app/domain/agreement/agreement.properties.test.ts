import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../shared/seeded-random";
import { RatingCollector } from "./collect-ratings";
import { congerKappa } from "./conger-kappa";
import { criterionAgreement } from "./criterion-agreement";
import { jointTableOf } from "./joint-table";
import { patternsOf, poolPatterns } from "./patterns";
import { ratingTable } from "./rating-table";
import { scottPi } from "./scott-pi";

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

describe("a pool", () => {
	it("of a criterion with itself agrees as twice the units", () =>
		fc.assert(
			fc.property(withMissing, (rows) => {
				const patterns = patternsFrom(rows);
				const pooled = criterionAgreement(poolPatterns([patterns, patterns]));
				const twice = criterionAgreement(patternsFrom([...rows, ...rows]));
				expectAlike(pooled, twice);
			}),
			runs,
		));
});
