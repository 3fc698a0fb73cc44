import { type Undefined, undefinedFor } from "../statistics/outcome";
import { tQuantile } from "../statistics/quantiles";
import { mean, standardDeviation } from "../statistics/sample";
import { MISSING, type RatingTable } from "./rating-table";

export interface Severity {
	/** Rating less the others', in levels: below 0 is more severe than they are, above 0 milder. */
	readonly value: number;
	readonly low: number;
	readonly high: number;
	readonly standardError: number;
	/** The units that the rater shares with others. */
	readonly units: number;
	/** The interval does not hold 0. Nothing is adjusted by it: it is reported. */
	readonly isFlagged: boolean;
}

/**
 * How far one rater is from the others on the units they share: by unit the rating less the mean of the others', and the
 * mean of that with an interval by t, units being independent (Student, Biometrika 6, 1908). It is a difference between
 * people on the same calls, not a trait: whoever rates with severe colleagues looks mild. Where a rater differs always by
 * the same, the interval has no width; with few units that says little.
 *
 * @param rater the column
 */
export function severityOf(table: RatingTable, rater: number): Severity | Undefined {
	return severityFrom(differencesOf(table, rater));
}

/** The same from the differences, one for each independent unit. */
export function severityFrom(differences: readonly number[]): Severity | Undefined {
	if (differences.length === 0) return undefinedFor("no-pairs");
	if (differences.length < 2) return undefinedFor("one-unit");
	const value = mean(differences);
	const standardError = standardDeviation(differences) / Math.sqrt(differences.length);
	const half = tQuantile(0.975, differences.length - 1) * standardError;
	const [low, high] = [value - half, value + half];
	return { value, low, high, standardError, units: differences.length, isFlagged: low > 0 || high < 0 };
}

function differencesOf({ categories, units, raters, cells }: RatingTable, rater: number): number[] {
	if (!(rater >= 0 && rater < raters)) throw new RangeError(`There is no rater ${rater}`);
	const differences: number[] = [];
	for (let unit = 0; unit < units; unit++) {
		const given = [...cells.subarray(unit * raters, (unit + 1) * raters)];
		const scoreOf = (category: number) => categories[category] as number;
		const own = given[rater] as number;
		const others = given.filter((category, index) => index !== rater && category !== MISSING).map(scoreOf);
		if (own !== MISSING && others.length > 0) differences.push(scoreOf(own) - mean(others));
	}
	return differences;
}
