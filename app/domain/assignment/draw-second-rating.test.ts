import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawSecondRating, seedOfDraw } from "./draw-second-rating";

describe("the draw for a second rating", () => {
	it("gives the same for the same seed, and another call its own number", () => {
		fc.assert(
			fc.property(fc.string(), fc.double({ min: 0, max: 1, noNaN: true }), (seed, share) => {
				expect(drawSecondRating(seed, share)).toEqual(drawSecondRating(seed, share));
			}),
		);
		const numbers = Array.from({ length: 500 }, (_, call) =>
			drawSecondRating(seedOfDraw("hash", `call ${call}`), 0.1),
		);
		expect(new Set(numbers.map(({ drawn }) => drawn)).size).toBe(500);
		// Frozen: a change here would contradict what installations have recorded.
		expect(drawSecondRating("hash/call 0", 0.1).drawn).toBe(numbers[0]?.drawn);
		expect(numbers[0]?.drawn).toMatchInlineSnapshot(`0.10292534390464425`);
	});

	it("keeps to the share over many calls", () => {
		fc.assert(
			fc.property(fc.string(), fc.double({ min: 0, max: 1, noNaN: true }), (hash, share) => {
				const of = 2_000;
				const chosen = Array.from({ length: of }, (_, call) =>
					drawSecondRating(seedOfDraw(hash, String(call)), share),
				).filter((each) => each.chosen).length;
				// Five standard deviations: passed by chance less than once in a million.
				expect(Math.abs(chosen - share * of)).toBeLessThanOrEqual(
					5 * Math.sqrt(of * share * (1 - share)) + 1,
				);
			}),
			{ numRuns: 60, seed: 7 },
		);
	});

	it("draws none at 0 and all at 1, and what one share takes a greater one takes too", () => {
		fc.assert(
			fc.property(
				fc.string(),
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(seed, one, other) => {
					const [less, more] = one < other ? [one, other] : [other, one];
					expect(drawSecondRating(seed, 0).chosen).toBe(false);
					expect(drawSecondRating(seed, 1).chosen).toBe(true);
					if (drawSecondRating(seed, less).chosen) expect(drawSecondRating(seed, more).chosen).toBe(true);
				},
			),
		);
		expect(() => drawSecondRating("seed", Number.NaN)).toThrow(RangeError);
	});
});
