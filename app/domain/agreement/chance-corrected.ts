import { type Estimate, noInterval } from "../statistics/outcome";
import { tQuantile } from "../statistics/quantiles";
import { aroundAgreement } from "./around-agreement";
import { type CountRow, type CountTable, paired, unitsOf } from "./count-table";
import { agreementInUnit } from "./pair-agreement";
import type { Weights } from "./weights";

/** By category the mean over units of the share of the unit's ratings. */
export function prevalence({ categories, rows }: CountTable): number[] {
	const units = unitsOf(rows);
	return categories.map(
		(_, category) =>
			rows.reduce((sum, { counts, ratings, units }) => sum + (units * (counts[category] ?? 0)) / ratings, 0) /
			units,
	);
}

/** What agreement by chance is taken to be. */
export interface Chance {
	/** Under 1. */
	readonly expected: number;
	/** What a unit adds to it: the mean over units is `expected`. */
	ofUnit(row: CountRow): number;
}

/**
 * (observed − chance) / (1 − chance), with the standard error over the sampling of units, linearised, and an interval by
 * t with units − 1 degrees of freedom (Gwet, Br. J. Math. Stat. Psychol. 61, 2008; Handbook of Inter-Rater Reliability,
 * 4th ed. 2014, ch. 5). Units with a single rating inform chance agreement only.
 *
 * @param table with at least one unit of two ratings
 */
export function chanceCorrected(table: CountTable, weights: Weights, chance: Chance): Estimate {
	const units = unitsOf(table.rows);
	const compared = unitsOf(paired(table.rows));
	const room = 1 - chance.expected;
	const observed = table.rows.map((row) => (row.ratings >= 2 ? agreementInUnit(row, weights) : 0));
	const meanOf = (each: (row: CountRow, index: number) => number, of: number) =>
		table.rows.reduce((sum, row, index) => sum + row.units * each(row, index), 0) / of;
	const value = (meanOf((_, index) => observed[index] ?? 0, compared) - chance.expected) / room;
	if (units < 2) return { value, interval: noInterval("one-unit") };
	const squares = meanOf((row, index) => {
		const own =
			row.ratings >= 2 ? ((units / compared) * ((observed[index] ?? 0) - chance.expected)) / room : 0;
		const linearised = own - (2 * (1 - value) * (chance.ofUnit(row) - chance.expected)) / room;
		return (linearised - value) ** 2;
	}, 1);
	const standardError = Math.sqrt(squares / (units * (units - 1)));
	return { value, interval: aroundAgreement(value, standardError, tQuantile(0.975, units - 1)) };
}
