import { type Estimate, noInterval, undefinedFor } from "../statistics/outcome";
import { NORMAL_975 } from "../statistics/quantiles";
import { aroundAgreement } from "./around-agreement";
import { isOneCategory, type JointTable, margins } from "./joint-table";
import { type Weighting, type Weights, weightsOf } from "./weights";

/**
 * Cohen's kappa of two raters (Cohen, Educ. Psychol. Meas. 20, 1960), with weights (Psychological Bulletin 70, 1968);
 * standard error for large samples and normal interval by Fleiss, Cohen & Everitt (Psychological Bulletin 72, 1969).
 */
export function cohenKappa(table: JointTable, weighting: Weighting = "identity"): Estimate {
	const { categories, counts, units } = table;
	if (units === 0) return undefinedFor("no-pairs");
	if (isOneCategory(table)) return undefinedFor("all-equal");
	const value = 1 - disagreement(table, weighting);
	if (units < 2) return { value, interval: noInterval("one-unit") };
	const standardError = standardErrorOf(
		counts,
		weightsOf(categories, weighting),
		margins(table),
		units,
		value,
	);
	return { value, interval: aroundAgreement(value, standardError, NORMAL_975) };
}

/**
 * The disagreement seen, as part of that expected by chance. Distances and counts are whole numbers where the categories
 * are, so that nothing is rounded before the one division.
 */
function disagreement({ categories, counts, units }: JointTable, weighting: Weighting): number {
	const first = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
	const second = counts.map((_, column) => counts.reduce((sum, row) => sum + (row[column] ?? 0), 0));
	let seen = 0;
	let expected = 0;
	for (const [row, cells] of counts.entries())
		for (const [column, count] of cells.entries()) {
			const distance = distanceOf(categories, weighting, row, column);
			seen += count * distance;
			expected += (first[row] ?? 0) * (second[column] ?? 0) * distance;
		}
	return (units * seen) / expected;
}

function distanceOf(
	categories: readonly number[],
	weighting: Weighting,
	row: number,
	column: number,
): number {
	if (weighting === "identity") return row === column ? 0 : 1;
	const distance = Math.abs((categories[row] ?? 0) - (categories[column] ?? 0));
	return weighting === "linear" ? distance : distance * distance;
}

function standardErrorOf(
	counts: JointTable["counts"],
	weights: Weights,
	{ first, second }: ReturnType<typeof margins>,
	units: number,
	value: number,
): number {
	/** By category of one rater: the mean weight against the other's margin. */
	const against = (margin: readonly number[]) =>
		weights.map((row) => row.reduce((sum, weight, other) => sum + weight * (margin[other] ?? 0), 0));
	const rowMean = against(second);
	const columnMean = against(first);
	const expected = first.reduce((sum, share, row) => sum + share * (rowMean[row] ?? 0), 0);
	const term = (row: number, column: number) =>
		(weights[row]?.[column] ?? 0) - ((rowMean[row] ?? 0) + (columnMean[column] ?? 0)) * (1 - value);
	// Their mean is κ − expected (1 − κ). Squares of what is left of it lose no digits, unlike a difference of squares.
	const middle = value - expected * (1 - value);
	let squares = 0;
	for (const [row, cells] of counts.entries())
		for (const [column, count] of cells.entries()) squares += count * (term(row, column) - middle) ** 2;
	return Math.sqrt(squares) / (units * (1 - expected));
}
