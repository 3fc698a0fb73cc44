import { type Estimate, undefinedFor } from "../statistics/outcome";
import { chanceCorrected, prevalence } from "./chance-corrected";
import { type CountTable, paired } from "./count-table";
import { type Weighting, weightsOf } from "./weights";

/**
 * Gwet's AC1, with weights AC2 (Gwet, Br. J. Math. Stat. Psychol. 61, 2008; AC2: Handbook of Inter-Rater Reliability,
 * 4th ed. 2014). Chance agreement is that of raters who guess only where a unit is hard, so it stays high where nearly
 * all units are alike, and kappa collapses. It is defined, and 1, where all ratings are equal.
 *
 * @param weighting "identity" for AC1
 */
export function gwetAC(table: CountTable, weighting: Weighting = "identity"): Estimate {
	if (paired(table.rows).length === 0) return undefinedFor("no-pairs");
	const weights = weightsOf(table.categories, weighting);
	const shares = prevalence(table);
	const width = table.categories.length;
	const factor = weights.flat().reduce((sum, weight) => sum + weight, 0) / (width * (width - 1));
	return chanceCorrected(table, weights, {
		expected: factor * shares.reduce((sum, share) => sum + share * (1 - share), 0),
		ofUnit: ({ counts, ratings }) =>
			(factor * counts.reduce((sum, count, category) => sum + count * (1 - (shares[category] ?? 0)), 0)) /
			ratings,
	});
}
