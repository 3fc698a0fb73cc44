/** How the two sums of a CUSUM are set, in standard deviations of a single difference. */
export interface CusumSettings {
	/** The standard deviation of a rater's difference from the reference when all is well, in levels; above 0. */
	readonly standardDeviation: number;
	/** What is let pass at each rating: half of the shift to be found. */
	readonly allowance?: number;
	/** The sum at which it signals. */
	readonly limit?: number;
}

/** The sums after one more rating, in standard deviations. */
export interface CusumPoint {
	/** How far the rater has drifted upwards, to milder ratings. */
	readonly above: number;
	/** How far downwards, to more severe ones. */
	readonly below: number;
	readonly signal: "above" | "below" | null;
}

/** Finds a shift of one standard deviation soonest. A labelled default, to be ratified. */
const CUSUM_ALLOWANCE = 0.5;

/**
 * Such that with normal differences and no drift a signal comes once in about 465 ratings, and after a shift of one
 * standard deviation in about 10 (Montgomery, Introduction to Statistical Quality Control, 6th ed. 2009, table 9.3). A
 * labelled default, to be ratified.
 */
const CUSUM_LIMIT = 5;

/**
 * The tabular CUSUM of a rater's signed differences from the reference, rating less reference, in the order in which
 * they were made (Page, Biometrika 41, 1954). After a signal both sums begin again at 0.
 *
 * Its limits: levels are whole numbers and not normal, so how often it signals for nothing is only roughly known; one
 * that watches 14 criteria signals for nothing 14 times as often; and a drift that all raters share, the reference
 * among them, stays unseen.
 *
 * @returns a point per difference
 */
export function cusum(differences: readonly number[], settings: CusumSettings): CusumPoint[] {
	const { standardDeviation, allowance = CUSUM_ALLOWANCE, limit = CUSUM_LIMIT } = settings;
	if (!(standardDeviation > 0 && allowance >= 0 && limit > 0))
		throw new RangeError("A CUSUM has a standard deviation and a limit above 0");
	let above = 0;
	let below = 0;
	return differences.map((difference) => {
		const step = difference / standardDeviation;
		above = Math.max(0, above + step - allowance);
		below = Math.max(0, below - step - allowance);
		const point = { above, below, signal: above > limit ? "above" : below > limit ? "below" : null } as const;
		if (point.signal) above = below = 0;
		return point;
	});
}
