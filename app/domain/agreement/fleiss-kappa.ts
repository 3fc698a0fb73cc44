import { type Estimate, undefinedFor } from "../statistics/outcome";
import { chanceCorrected, prevalence } from "./chance-corrected";
import { type CountTable, paired, usedCategories } from "./count-table";
import { type Weighting, weightsOf } from "./weights";

/**
 * Fleiss' kappa for any number of raters, who need not be the same for each unit (Fleiss, Psychological Bulletin 76,
 * 1971), in the general form for missing ratings and weights (Gwet 2014, ch. 2 and 5).
 */
export function fleissKappa(table: CountTable, weighting: Weighting = "identity"): Estimate {
	if (paired(table.rows).length === 0) return undefinedFor("no-pairs");
	if (usedCategories(table.rows) < 2) return undefinedFor("all-equal");
	const weights = weightsOf(table.categories, weighting);
	const shares = prevalence(table);
	const alike = weights.map((row) =>
		row.reduce((sum, weight, other) => sum + weight * (shares[other] ?? 0), 0),
	);
	return chanceCorrected(table, weights, {
		expected: shares.reduce((sum, share, category) => sum + share * (alike[category] ?? 0), 0),
		ofUnit: ({ counts, ratings }) =>
			counts.reduce((sum, count, category) => sum + count * (alike[category] ?? 0), 0) / ratings,
	});
}
