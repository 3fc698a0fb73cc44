import { describe, expect, it } from "vitest";
import { type EffectSize, hedgesG, hedgesGPaired } from "./hedges-g";
import type { Undefined } from "./outcome";

function defined(size: EffectSize | Undefined): EffectSize {
	if (size.value === undefined) throw new Error(size.reason);
	return size;
}

describe("Hedges' g", () => {
	const one = { mean: 103, standardDeviation: 5.5, size: 50 };
	const other = { mean: 100, standardDeviation: 4.5, size: 50 };

	it("of independent samples has the worked values", () => {
		const { value, d, correction, interval } = defined(hedgesG(one, other));
		expect(d.toFixed(6)).toBe("0.597022");
		expect(correction.toFixed(6)).toBe("0.992327");
		expect(value.toFixed(6)).toBe("0.592442");
		// Borenstein et al. 2009 have 0.2028 and the variance 0.0411.
		expect(interval.standardError?.toFixed(4)).toBe("0.2028");
		expect(interval.low.toFixed(6)).toBe("0.194885");
		expect(interval.high.toFixed(6)).toBe("0.989998");
	});

	it("of before and after has the worked values", () => {
		const { value, d, correction, interval } = defined(
			hedgesGPaired({ mean: 3, standardDeviation: 5.5, correlation: 0.7, size: 50 }),
		);
		expect(d.toFixed(6)).toBe("0.422507");
		expect(correction.toFixed(6)).toBe("0.984615");
		expect(value.toFixed(6)).toBe("0.416007");
		expect(interval.standardError?.toFixed(6)).toBe("0.112570");
	});

	it("changes its sign with the order of the samples, and nothing else", () => {
		const there = defined(hedgesG(one, other));
		const back = defined(hedgesG(other, one));
		expect(back.value).toBe(-there.value);
		expect(back.interval.low).toBe(-there.interval.high);
	});

	it("is undefined, with a reason, where there is nothing to measure in", () => {
		expect(hedgesG(one, { ...other, size: 1 })).toEqual({ value: undefined, reason: "too-few" });
		expect(hedgesG({ ...one, standardDeviation: 0 }, { ...other, standardDeviation: 0 })).toEqual({
			value: undefined,
			reason: "all-equal",
		});
		const paired = { mean: 3, standardDeviation: 5.5, correlation: 0.7, size: 50 };
		expect(hedgesGPaired({ ...paired, size: 2 })).toMatchObject({ reason: "too-few" });
		expect(hedgesGPaired({ ...paired, standardDeviation: 0 })).toMatchObject({ reason: "all-equal" });
		expect(hedgesGPaired({ ...paired, correlation: 1 })).toMatchObject({ reason: "all-equal" });
	});
});
