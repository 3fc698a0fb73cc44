import { describe, expect, it } from "vitest";
import { atLeast } from "./at-least";

describe("the chance of at least so many", () => {
	it("is binomial where the chances are alike", () => {
		expect(atLeast(3, [0.5, 0.5, 0.5])).toBeCloseTo(0.125, 12);
		expect(atLeast(1, [0.25, 0.25])).toBeCloseTo(1 - 0.75 ** 2, 12);
		expect(atLeast(0, [0.1])).toBeCloseTo(1, 12);
		expect(atLeast(2, [0.1])).toBe(0);
	});
});
