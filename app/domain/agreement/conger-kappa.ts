import { type Statistic, undefinedFor } from "../statistics/outcome";
import { countsOf } from "./count-table";
import { pairAgreement } from "./pair-agreement";
import { activeRaters, type Patterns } from "./patterns";
import { type Weighting, weightsOf } from "./weights";

/**
 * Conger's kappa: Cohen's for any number of raters, chance agreement being the mean over pairs of raters of what their
 * own margins give (Conger, Psychological Bulletin 88, 1980; with missing ratings Gwet 2014, ch. 2).
 */
export function congerKappa(patterns: Patterns, weighting: Weighting = "identity"): Statistic {
	const weights = weightsOf(patterns.categories, weighting);
	const observed = pairAgreement(countsOf(patterns), weights);
	if (observed.value === undefined) return observed;
	const margins = activeRaters(patterns).map((rater) => marginOf(patterns, rater));
	if (isOneCategory(margins)) return undefinedFor("all-equal");
	let expected = 0;
	for (const [one, first] of margins.entries())
		for (const [other, second] of margins.entries())
			if (one !== other)
				for (const [row, share] of first.entries())
					for (const [column, its] of second.entries())
						expected += share * its * (weights[row]?.[column] ?? 0);
	expected /= margins.length * (margins.length - 1);
	return { value: (observed.value - expected) / (1 - expected) };
}

/** By category the share of what one rater rated. */
function marginOf({ categories, list }: Patterns, rater: number): number[] {
	const counts = categories.map(() => 0);
	let rated = 0;
	for (const { ratings, units } of list) {
		const category = ratings[rater] ?? -1;
		if (category < 0) continue;
		counts[category] = (counts[category] ?? 0) + units;
		rated += units;
	}
	return counts.map((count) => count / rated);
}

const isOneCategory = (margins: readonly (readonly number[])[]): boolean =>
	(margins[0] ?? []).some((_, category) => margins.every((margin) => margin[category] === 1));
