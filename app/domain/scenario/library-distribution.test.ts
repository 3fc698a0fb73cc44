import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Countable, DIMENSIONS, distributionOf, tagSupply } from "./library-distribution";

const countable: fc.Arbitrary<Countable> = fc.record({
	id: fc.uuid(),
	category: fc.constantFrom("info" as const, "crisis" as const, "child" as const),
	callerType: fc.constantFrom("child" as const, "victim" as const),
	difficulty: fc.integer({ min: 1, max: 5 }),
	languages: fc.constantFrom(["vi", "en"], ["vi", "en", "khm"]),
	pool: fc.constantFrom("open" as const, "sealed" as const),
	tags: fc.subarray(["child-caller", "suicide-risk"]),
	caller: fc.record({
		name: fc.constant({ vi: "A", en: "A" }),
		about: fc.constant({ vi: "A", en: "A" }),
		region: fc.constantFrom(undefined, "mekong" as const, "red-river" as const),
	}),
});
const library = fc.uniqueArray(countable, { selector: ({ id }) => id, minLength: 1, maxLength: 30 });

describe("the distribution of a library", () => {
	it("counts every scenario once along each dimension but its languages, and shares out each mix whole", () => {
		fc.assert(
			fc.property(library, fc.constantFrom(...DIMENSIONS), (scenarios, dimension) => {
				const shares = new Map(scenarios.map(({ id }) => [id, 1 / scenarios.length]));
				const rows = distributionOf(dimension, scenarios, [{ id: "even", shares }]);
				const total = (of: (row: (typeof rows)[number]) => number) =>
					rows.reduce((sum, row) => sum + of(row), 0);
				const times =
					dimension === "language"
						? scenarios.flatMap(({ languages }) => languages).length
						: scenarios.length;
				expect(total(({ open, sealed }) => open + sealed)).toBe(times);
				// An even mix is the library itself.
				for (const { share, mixes } of rows) expect(mixes.even).toBeCloseTo(share, 9);
				expect(total(({ share }) => share)).toBeCloseTo(times / scenarios.length, 9);
			}),
		);
	});

	it("keeps the order that is given, with what is not there at nought", () => {
		const [one] = fc.sample(countable, { numRuns: 1, seed: 4 });
		const rows = distributionOf(
			"difficulty",
			[{ ...(one as Countable), difficulty: 2 }],
			[],
			["1", "2", "3"],
		);
		expect(rows.map(({ value, open, sealed }) => [value, open + sealed])).toEqual([
			["1", 0],
			["2", 1],
			["3", 0],
		]);
	});
});

describe("the supply of a tag", () => {
	const [given] = fc.sample(countable, { numRuns: 1, seed: 7 });
	const sealed = (count: number): Countable[] =>
		Array.from({ length: count }, (_, index) => ({
			...(given as Countable),
			id: String(index),
			pool: "sealed" as const,
			tags: ["child-caller"],
		}));
	it.each([
		[0, 1, 2],
		[1, 1, 1],
		[2, 1, 0],
		[2, 3, 2],
		[9, 3, 0],
	])("of %i sealed scenarios where %i are needed %i are missing", (have, need, missing) => {
		const asked = [{ programme: "p", tag: "child-caller", need }];
		expect(tagSupply(asked, sealed(have))).toMatchObject([{ open: 0, sealed: have, missing }]);
	});
});
