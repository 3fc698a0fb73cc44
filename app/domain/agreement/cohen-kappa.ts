import { type Estimate, noInterval, undefinedFor } from "../statistics/outcome";
import { NORMAL_975 } from "../statistics/quantiles";
import { aroundAgreement } from "./around-agreement";
import { isOneCategory, type JointTable, margins } from "./joint-table";
import { type Weighting, weightsOf } from "./weights";

/**
 * Cohen's kappa of two raters (Cohen, Educ. Psychol. Meas. 20, 1960), with weights (Psychological Bulletin 70, 1968);
 * standard error for large samples and normal interval by Fleiss, Cohen & Everitt (Psychological Bulletin 72, 1969).
 */
export function cohenKappa(table: JointTable, weighting: Weighting = "identity"): Estimate {
	const { categories, counts, units } = table;
	if (units === 0) return undefinedFor("no-pairs");
	if (isOneCategory(table)) return undefinedFor("all-equal");
	const weights = weightsOf(categories, weighting);
	const { first, second } = margins(table);
	/** By category of one rater: the mean weight against the other's margin. */
	const against = (margin: readonly number[]) =>
		weights.map((row) => row.reduce((sum, weight, other) => sum + weight * (margin[other] ?? 0), 0));
	const rowMean = against(second);
	const columnMean = against(first);

	const meanOf = (each: (row: number, column: number) => number) =>
		counts.reduce(
			(sum, cells, row) =>
				cells.reduce((part, count, column) => (count === 0 ? part : part + count * each(row, column)), sum),
			0,
		) / units;
	const weight = (row: number, column: number) => weights[row]?.[column] ?? 0;
	const observed = meanOf(weight);
	const expected = first.reduce((sum, share, row) => sum + share * (rowMean[row] ?? 0), 0);
	const value = (observed - expected) / (1 - expected);
	if (units < 2) return { value, interval: noInterval("one-unit") };

	const squares = meanOf((row, column) => {
		const mean = (rowMean[row] ?? 0) + (columnMean[column] ?? 0);
		return (weight(row, column) - mean * (1 - value)) ** 2;
	});
	const variance = (squares - (value - expected * (1 - value)) ** 2) / (units * (1 - expected) ** 2);
	return { value, interval: aroundAgreement(value, Math.sqrt(Math.max(0, variance)), NORMAL_975) };
}
