import { mean } from "../statistics/sample";

/** The variance of one person's rating of one criterion, and whether it is ours or was measured. */
export interface RatingNoise {
	readonly variance: number;
	/** How many calls that two people rated it comes from; null: a labelled default, there are too few. */
	readonly pairs: number | null;
}

/** A labelled default: as if two people who rate the same call were a level apart in every second one. */
export const DEFAULT_NOISE: RatingNoise = { variance: 0.25, pairs: null };
/** A labelled default: fewer pairs say too little of the noise. */
export const FEWEST_PAIRS = 30;
/** What lies behind a level is rounded to a whole one, which by itself costs this much (Sheppard, 1898). */
const ROUNDING = 1 / 12;

/**
 * The noise of ratings of one criterion, from calls that two people rated without seeing each other's ticks: half the
 * mean square of their differences (Dahlberg, Statistical Methods for Medical and Biological Students, 1940; Bland and
 * Altman, BMJ 313, 1996: 744).
 *
 * @param pairs the two levels of each call where the criterion was applicable
 */
export function ratingNoise(pairs: readonly (readonly [number, number])[]): RatingNoise {
	if (pairs.length < FEWEST_PAIRS) return DEFAULT_NOISE;
	const half = mean(pairs.map(([one, other]) => (one - other) ** 2)) / 2;
	return { variance: Math.max(half, ROUNDING), pairs: pairs.length };
}
