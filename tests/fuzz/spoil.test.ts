import fc from "fast-check";
import { expect, it } from "vitest";
import { nearly } from "./spoil";

it("spoils the same way again, and leaves what it is given alone", () => {
	const given = { a: "1", b: { c: [1, 2] } };
	const arbitrary = nearly(fc.constant(given));
	const first = JSON.stringify(fc.sample(arbitrary, { numRuns: 3_000, seed: 7 }));
	expect(JSON.stringify(fc.sample(arbitrary, { numRuns: 3_000, seed: 7 }))).toBe(first);
	expect(given).toEqual({ a: "1", b: { c: [1, 2] } });
	expect(first).toContain('{"a":"1","b":{"c":[1,2]}}');
});
