import { type Statistic, undefinedFor } from "../statistics/outcome";
import { type Coincidences, coincidencesOf } from "./coincidences";
import type { CountTable } from "./count-table";
import { distancesOf, type Level } from "./distances";

/**
 * Krippendorff's alpha for any number of raters and missing ratings: one less the disagreement seen by that expected if
 * the same ratings fell at random on the units (Krippendorff, Educ. Psychol. Meas. 30, 1970; Computing Krippendorff's
 * Alpha-Reliability, 2011). Units with a single rating are left out; unused categories do not matter.
 */
export const krippendorffAlpha = (table: CountTable, level: Level): Statistic =>
	alphaOf(coincidencesOf(table), table.categories, level);

/** Alpha from the coincidence matrix. @param categories ascending */
export function alphaOf(
	{ cells, totals }: Coincidences,
	categories: readonly number[],
	level: Level,
): Statistic {
	const all = totals.reduce((sum, total) => sum + total, 0);
	if (all === 0) return undefinedFor("no-pairs");
	if (totals.some((total) => total === all)) return undefinedFor("all-equal");
	const distances = distancesOf(categories, level, [...totals]);
	if (!distances) return undefinedFor("not-a-ratio-scale");
	let seen = 0;
	let expected = 0;
	for (const [one, row] of distances.entries())
		for (const [other, distance] of row.entries()) {
			seen += (cells[one * row.length + other] as number) * distance;
			expected += (totals[one] as number) * (totals[other] as number) * distance;
		}
	return { value: 1 - ((all - 1) * seen) / expected };
}
