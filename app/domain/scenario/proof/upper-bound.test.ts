import { describe, expect, it } from "vitest";
import { atLeast, upperBound } from "./upper-bound";

describe("the upper limit of a share", () => {
	it.each([
		// Clopper and Pearson's exact limits, two-sided 95 %.
		[0, 10, 0.3084971],
		[1, 10, 0.4450161],
		[3, 10, 0.6524529],
		[0, 100, 0.0362167],
	])("of %i in %i is %f", (count, of, limit) => {
		expect(upperBound(count, of)).toBeCloseTo(limit, 6);
	});

	it("is all when all were, and falls under one in a thousand with 3,688 of which none was", () => {
		expect(upperBound(7, 7)).toBe(1);
		expect(upperBound(0, 3_687)).toBeGreaterThan(0.001);
		expect(upperBound(0, 3_688)).toBeLessThan(0.001);
	});
});

describe("the chance of at least so many", () => {
	it("is binomial where the chances are alike", () => {
		expect(atLeast(3, [0.5, 0.5, 0.5])).toBeCloseTo(0.125, 12);
		expect(atLeast(1, [0.25, 0.25])).toBeCloseTo(1 - 0.75 ** 2, 12);
		expect(atLeast(0, [0.1])).toBeCloseTo(1, 12);
		expect(atLeast(2, [0.1])).toBe(0);
	});
});
