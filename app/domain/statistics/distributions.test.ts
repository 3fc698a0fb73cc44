import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaProbability, betaQuantile } from "./beta-distribution";
import { clopperPearson } from "./clopper-pearson";
import { logBeta, logGamma } from "./log-gamma";
import { fQuantile, tQuantile } from "./quantiles";

/** Reference values: mpmath with 40 digits for the functions, SciPy 1.17 for the quantiles. */
const near = (value: number, expected: number, relative = 1e-12) =>
	expect(Math.abs(value - expected)).toBeLessThanOrEqual(relative * Math.max(Math.abs(expected), 1e-300));

describe("the logarithm of the gamma function", () => {
	it.each([
		[0.1, 2.252712651734206],
		[0.5, 0.5723649429247001],
		[1.5, -0.12078223763524522],
		[3.7, 1.4280723266653879],
		[10, 12.801827480081469],
		[123.4, 469.3360974421906],
		[100_000, 1051287.7089736569],
	])("of %f is %f", (x, expected) => near(logGamma(x), expected, 1e-13));

	it("is 0 at 1 and 2", () => {
		expect(logGamma(1)).toBeCloseTo(0, 14);
		expect(logGamma(2)).toBeCloseTo(0, 14);
	});

	it("gives the beta function, on both sides of where the formula changes", () => {
		for (const [a, b] of [
			[0.5, 0.5],
			[2, 9.9],
			[2, 10.1],
			[12, 30],
		] as const)
			near(Math.exp(logBeta(a, b)), Math.exp(logGamma(a) + logGamma(b) - logGamma(a + b)), 1e-13);
	});
});

describe("the beta distribution", () => {
	it.each([
		[0.5, 0.5, 0.3, 0.36901011956554536],
		[2, 3, 0.4, 0.5248],
		[50, 0.5, 0.97, 0.08169933372182277],
		[0.1, 20, 0.01, 0.8781283685059499],
		[7, 0.5, 0.9, 0.23277883249845516],
		[300, 4, 0.99, 0.6404789806604004],
		[100_000, 200_000, 0.3335, 0.5769368018947593],
	])("with %f and %f, up to %f, has %f", (a, b, x, expected) =>
		near(betaProbability(x, a, b), expected, 1e-11),
	);

	it("has nothing below 0 and all below 1", () => {
		expect(betaProbability(0, 2, 3)).toBe(0);
		expect(betaProbability(1, 2, 3)).toBe(1);
	});

	it("gets back from its quantile to the chance", () => {
		const parameter = fc.double({ min: 0.3, max: 5000, noNaN: true });
		fc.assert(
			fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), parameter, parameter, (p, a, b) => {
				const { share, rest } = betaQuantile(p, a, b);
				near(share + rest, 1);
				// From whichever end has the digits.
				const back = share < 0.5 ? betaProbability(share, a, b) : 1 - betaProbability(rest, b, a);
				expect(Math.abs(back - p)).toBeLessThan(1e-9);
			}),
			{ seed: 20261122, numRuns: 500 },
		);
	});
});

describe("quantiles", () => {
	it.each([
		[1, 12.706204736174694],
		[2, 4.302652729749462],
		[4.37, 2.6861481000408847],
		[10, 2.228138851986274],
		[99, 1.9842169515864174],
		[100_000, 1.9599877075346095],
	])("of t with %f degrees of freedom is ± %f", (df, expected) => {
		near(tQuantile(0.975, df), expected, 1e-10);
		near(tQuantile(0.025, df), -expected, 1e-10);
	});

	it.each([
		[0.975, 5, 18, 3.381967805875243],
		[0.025, 5, 18, 0.15718616136624453],
		[0.975, 1, 1, 647.7890114778442],
		[0.975, 99_999, 99_999, 1.0124731825719517],
		[0.975, 2.3, 4.7, 8.691167541118888],
		[0.975, 15, 5, 6.427728167078779],
	])("at %f of F with %f and %f is %f", (p, df1, df2, expected) =>
		near(fQuantile(p, df1, df2), expected, 1e-10),
	);
});

describe("the interval of Clopper and Pearson", () => {
	it.each([
		[0, 10, 0, 0.3084971078187607],
		[1, 10, 0.0025285785444617848, 0.4450161170281954],
		[3, 10, 0.06673951117773447, 0.6524528500599973],
		[10, 10, 0.6915028921812392, 1],
		[16, 20, 0.5633859970033317, 0.9426660029499672],
		[7, 4000, 0.0007038711375845038, 0.0036023241133822264],
		[50_000, 100_000, 0.4968960624918004, 0.5031039375081996],
	])("of %i in %i is %f to %f", (count, of, low, high) => {
		near(clopperPearson(count, of).low, low, 1e-10);
		near(clopperPearson(count, of).high, high, 1e-10);
	});

	it("leaves all open where nothing was tried", () =>
		expect(clopperPearson(0, 0)).toEqual({ low: 0, high: 1 }));

	it("falls under one in a thousand with 3,688 of which none was", () => {
		expect(clopperPearson(0, 3_687).high).toBeGreaterThan(0.001);
		expect(clopperPearson(0, 3_688).high).toBeLessThan(0.001);
	});

	it.each([
		[-1, 5],
		[0, -1],
		[6, 5],
		[Number.NaN, 5],
	])("refuses %f in %f", (count, of) => expect(() => clopperPearson(count, of)).toThrow(RangeError));
});
