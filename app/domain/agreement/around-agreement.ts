import { type Interval, noInterval } from "../statistics/outcome";

/** Under this a standard error is what is left of rounding: that small a true one would ask for 10^16 units. */
const ROUNDING = 1e-9;

/**
 * `value` ± `quantile` standard errors; agreement is never above 1 nor under −1, so neither is the interval.
 *
 * @param quantile of the normal distribution or of t, at 97.5 %
 */
export function aroundAgreement(value: number, standardError: number, quantile: number): Interval {
	if (!(standardError > ROUNDING)) return noInterval("no-spread");
	return {
		low: Math.max(-1, value - quantile * standardError),
		high: Math.min(1, value + quantile * standardError),
		standardError,
	};
}
