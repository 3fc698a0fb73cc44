import { betaQuantile } from "./beta-distribution";

/**
 * The two-sided 95 % interval of Clopper and Pearson (Biometrika 26, 1934) for a share of which `count` in `of` were
 * seen: at its ends, as few or as many as that are seen in 2.5 % of cases. Exact: it never covers less than 95 %.
 *
 * @param count from 0 to `of`
 * @param of how many were tried; where none was, everything is possible
 */
export function clopperPearson(count: number, of: number): { readonly low: number; readonly high: number } {
	if (!(count >= 0 && count <= of)) throw new RangeError(`${count} in ${of} is no share`);
	return {
		low: count === 0 ? 0 : betaQuantile(0.025, count, of - count + 1).share,
		high: count === of ? 1 : betaQuantile(0.975, count + 1, of - count).share,
	};
}
