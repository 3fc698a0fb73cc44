import { type Bounds, type Undefined, undefinedFor } from "./outcome";
import { NORMAL_975 } from "./quantiles";

/** How far two means lie apart, in standard deviations. */
export interface EffectSize {
	/** Hedges' g: d, freed of its bias in small samples. */
	readonly value: number;
	/** Cohen's d. */
	readonly d: number;
	/** What d is multiplied with. */
	readonly correction: number;
	readonly interval: Bounds;
}

/** What is known of a sample. */
export interface Sample {
	readonly mean: number;
	readonly standardDeviation: number;
	readonly size: number;
}

/**
 * Hedges' g of two independent samples, the first less the second (Hedges, J. Educ. Statist. 6, 1981), with the variance
 * and normal interval of Borenstein et al. (Introduction to Meta-Analysis, 2009, ch. 4).
 */
export function hedgesG(first: Sample, second: Sample): EffectSize | Undefined {
	const degrees = first.size + second.size - 2;
	if (first.size < 2 || second.size < 2) return undefinedFor("too-few");
	const squares =
		(first.size - 1) * first.standardDeviation ** 2 + (second.size - 1) * second.standardDeviation ** 2;
	if (!(squares > 0)) return undefinedFor("all-equal");
	const d = (first.mean - second.mean) / Math.sqrt(squares / degrees);
	const sizes = first.size + second.size;
	return corrected(d, degrees, sizes / (first.size * second.size) + d ** 2 / (2 * sizes));
}

/** What is known of the differences between two measurements of the same people. */
export interface Differences {
	/** After less before. */
	readonly mean: number;
	readonly standardDeviation: number;
	/** Between before and after, from −1 to under 1. */
	readonly correlation: number;
	readonly size: number;
}

/**
 * Hedges' g before and after, in standard deviations of a single measurement, so that it can be compared with that of
 * independent samples (Borenstein et al. 2009, ch. 4).
 */
export function hedgesGPaired(differences: Differences): EffectSize | Undefined {
	const { correlation, size } = differences;
	if (size < 3) return undefinedFor("too-few");
	if (!(differences.standardDeviation > 0) || correlation >= 1) return undefinedFor("all-equal");
	const apart = 2 * (1 - correlation);
	const d = (differences.mean / differences.standardDeviation) * Math.sqrt(apart);
	return corrected(d, size - 1, (1 / size + d ** 2 / (2 * size)) * apart);
}

/** Hedges' correction in its usual approximation, 1 − 3 / (4 df − 1); it differs from the exact one in the sixth digit. */
function corrected(d: number, degrees: number, variance: number): EffectSize {
	const correction = 1 - 3 / (4 * degrees - 1);
	const value = correction * d;
	const standardError = correction * Math.sqrt(variance);
	return {
		value,
		d,
		correction,
		interval: {
			low: value - NORMAL_975 * standardError,
			high: value + NORMAL_975 * standardError,
			standardError,
		},
	};
}
