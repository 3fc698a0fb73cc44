/**
 * Why there is no value, or no interval around one. A statistic that is not defined says so: 0 and 1 would be lies.
 *
 * - `no-pairs`: no unit has two ratings
 * - `not-two-raters`: asks for exactly two raters
 * - `one-rater`, `one-unit`: asks for two at least
 * - `all-equal`: every rating is the same, so that nothing can be told from chance
 * - `missing-ratings`: asks for every rater's rating of every unit
 * - `units-alike`: the units do not differ more than chance, so that there is nothing to be reliable about
 * - `no-spread`: nothing varied from which an interval could be told, as in perfect agreement
 * - `not-a-ratio-scale`: categories below zero have no ratios
 * - `too-few-resamples`: most samples drawn from so little have no value
 * - `too-few`: there are too few numbers for it
 * - `too-many`: so many units that drawing samples takes too long
 */
export type Reason =
	| "no-pairs"
	| "not-two-raters"
	| "one-rater"
	| "one-unit"
	| "all-equal"
	| "missing-ratings"
	| "units-alike"
	| "no-spread"
	| "not-a-ratio-scale"
	| "too-few-resamples"
	| "too-few"
	| "too-many";

/** Not defined for these data. */
export interface Undefined {
	readonly value: undefined;
	readonly reason: Reason;
}

export type Statistic = { readonly value: number } | Undefined;

/** A 95 % interval. */
export interface Bounds {
	readonly low: number;
	readonly high: number;
	/** Undefined where the interval does not come from one: by F, or by resampling. */
	readonly standardError: number | undefined;
}

/** There is a value, and nothing says how sure it is. */
export interface NoBounds {
	readonly low: undefined;
	readonly high: undefined;
	readonly standardError: undefined;
	readonly reason: Reason;
}

export type Interval = Bounds | NoBounds;

export type Estimate = { readonly value: number; readonly interval: Interval } | Undefined;

export const undefinedFor = (reason: Reason): Undefined => ({ value: undefined, reason });

export const noInterval = (reason: Reason): NoBounds => ({
	low: undefined,
	high: undefined,
	standardError: undefined,
	reason,
});
