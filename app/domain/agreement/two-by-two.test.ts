import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sensitivity, specificity, sumTables, type TwoByTwo, unitsOfTable } from "./two-by-two";

const cell = fc.integer({ min: 0, max: 400 });
const table: fc.Arbitrary<TwoByTwo> = fc.record({
	both: cell,
	testOnly: cell,
	referenceOnly: cell,
	neither: cell,
});
const runs = { seed: 20261122, numRuns: 300 };

describe("a two by two table", () => {
	it("gives the published shares of the liver scan (Altman and Bland, BMJ 308:1552, 1994)", () => {
		const liver = { both: 231, testOnly: 32, referenceOnly: 27, neither: 54 };
		expect(sensitivity(liver)).toMatchObject({ count: 231, of: 258, few: false });
		expect(specificity(liver)).toMatchObject({ count: 54, of: 86 });
		const [sick, well] = [sensitivity(liver), specificity(liver)];
		expect("value" in sick && sick.value.toFixed(2)).toBe("0.90");
		expect("value" in well && well.value.toFixed(2)).toBe("0.63");
	});

	it("has no share where there is nothing to try, and marks few", () => {
		expect(sensitivity({ both: 0, testOnly: 3, referenceOnly: 0, neither: 9 })).toEqual({ of: 0 });
		expect(specificity({ both: 4, testOnly: 0, referenceOnly: 0, neither: 0 })).toEqual({ of: 0 });
		expect(sensitivity({ both: 9, testOnly: 0, referenceOnly: 0, neither: 0 })).toMatchObject({ few: true });
		expect(sensitivity({ both: 10, testOnly: 0, referenceOnly: 0, neither: 0 })).toMatchObject({
			few: false,
		});
	});

	it("has its share inside its interval, whatever the table", () => {
		fc.assert(
			fc.property(table, (each) => {
				for (const share of [sensitivity(each), specificity(each)])
					if ("value" in share) {
						expect(share.low).toBeLessThanOrEqual(share.value);
						expect(share.high).toBeGreaterThanOrEqual(share.value);
					}
			}),
			runs,
		);
	});

	it("swaps sensitivity and specificity when seen and not seen change places", () => {
		fc.assert(
			fc.property(table, ({ both, testOnly, referenceOnly, neither }) => {
				const turned = { both: neither, testOnly: referenceOnly, referenceOnly: testOnly, neither: both };
				expect(sensitivity(turned)).toEqual(specificity({ both, testOnly, referenceOnly, neither }));
			}),
			runs,
		);
	});

	it("counts every unit once in a sum", () => {
		fc.assert(
			fc.property(fc.array(table, { maxLength: 8 }), (tables) => {
				const units = tables.reduce((sum, each) => sum + unitsOfTable(each), 0);
				expect(unitsOfTable(sumTables(tables))).toBe(units);
			}),
			runs,
		);
	});
});
