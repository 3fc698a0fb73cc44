import { logBeta } from "./log-gamma";

/** Smaller than any number that means something here, and far from what divides to infinity. */
const TINY = 1e-300;
const PRECISION = 1e-16;
/** The fraction takes about the square root of the larger parameter: enough for samples of many millions. */
const MOST_TERMS = 100_000;

/** The continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method (Appl. Opt. 15, 1976). */
function continuedFraction(x: number, a: number, b: number): number {
	const away = (value: number) => (Math.abs(value) < TINY ? TINY : value);
	let c = 1;
	let d = 1 / away(1 - ((a + b) * x) / (a + 1));
	let fraction = d;
	for (let m = 1; m <= MOST_TERMS; m++) {
		const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / away(1 + even * d);
		c = away(1 + even / c);
		fraction *= d * c;
		const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / away(1 + odd * d);
		c = away(1 + odd / c);
		const change = d * c;
		fraction *= change;
		if (Math.abs(change - 1) < PRECISION) break;
	}
	return fraction;
}

/**
 * The regularised incomplete beta function: the chance that a value of the beta distribution is at most `x`
 * (DLMF 8.17; the fraction is taken on the side on which it ends soon).
 *
 * @param x from 0 to 1
 * @param a above 0
 * @param b above 0
 * @returns from 0 to 1
 */
export function betaProbability(x: number, a: number, b: number): number {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
	if (x < (a + 1) / (a + b + 2)) return (front * continuedFraction(x, a, b)) / a;
	return 1 - (front * continuedFraction(1 - x, b, a)) / b;
}

/** A share and what is left of it, each to all its digits: 1 − x loses those of a small rest. */
export interface SharePair {
	readonly share: number;
	readonly rest: number;
}

/**
 * The value that a value of the beta distribution exceeds with a chance of 1 − `probability`. Newton's steps, kept
 * between bounds by halving.
 *
 * @param probability from 0 to 1
 * @param a above 0
 * @param b above 0
 */
export function betaQuantile(probability: number, a: number, b: number): SharePair {
	if (betaProbability(0.5, a, b) < probability) {
		const { share, rest } = lowerHalf(1 - probability, b, a);
		return { share: rest, rest: share };
	}
	return lowerHalf(probability, a, b);
}

/** The quantile, where it is at most a half. */
function lowerHalf(probability: number, a: number, b: number): SharePair {
	if (probability <= 0) return { share: 0, rest: 1 };
	const scale = logBeta(a, b);
	let low = 0;
	let high = 0.5;
	let x = Math.min(0.25, a / (a + b));
	for (let step = 0; step < 200; step++) {
		const miss = betaProbability(x, a, b) - probability;
		if (miss > 0) high = x;
		else low = x;
		const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - scale);
		const newton = x - miss / density;
		const next = newton > low && newton < high ? newton : (low + high) / 2;
		if (Math.abs(next - x) <= 4 * Number.EPSILON * x) return { share: next, rest: 1 - next };
		x = next;
	}
	return { share: x, rest: 1 - x };
}
