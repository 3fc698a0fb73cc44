import type { AgreementFigures } from "./agreement-figures";

/** Below so many calls nothing is concluded. A labelled default, to be ratified. */
export const FEW_CALLS = 10;

/**
 * From this AC2 on raters agree enough. Where all four levels are as frequent, it is what two come to who give the same
 * level in every second call and levels next to each other in the rest. A labelled default, to be ratified.
 */
export const ENOUGH = 0.8;

/** Below this a coefficient against chance says little more than chance does; of the licence, and as there a default. */
const LITTLE = 0.4;

/** Where one level has so large a share of all ratings, nothing but it was there to agree on. */
const NEARLY_ALL = 0.8;

/**
 * What can be said of an agreement.
 *
 * - `nothing`: no call was rated by two
 * - `too-few`: fewer calls than can carry a conclusion
 * - `one-level`: they agree, and nearly all was of one level: whether they could tell a weak call is not known
 * - `agree`: the whole interval is at or above what is enough
 * - `differ`: the whole interval is below
 * - `cannot-tell`: the interval holds both, or the coefficients contradict one another
 */
export type AgreementVerdict = "nothing" | "too-few" | "one-level" | "agree" | "differ" | "cannot-tell";

export function judgeAgreement(figures: AgreementFigures): AgreementVerdict {
	const { calls, ac2, kappa, alpha, commonest } = figures;
	if (ac2.value === undefined) return "nothing";
	if (calls < FEW_CALLS) return "too-few";
	// Without an interval nothing varied: perfect agreement.
	const { low = ac2.value, high = ac2.value } = ac2.interval;
	if (high < ENOUGH) return "differ";
	const beyondChance = kappa.value ?? alpha.value;
	if (low >= ENOUGH && (beyondChance ?? 0) < LITTLE)
		return commonest && commonest.share >= NEARLY_ALL ? "one-level" : "cannot-tell";
	return low >= ENOUGH ? "agree" : "cannot-tell";
}
