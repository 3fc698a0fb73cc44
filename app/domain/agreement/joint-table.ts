import { categoryDomain } from "./categories";
import { activeRaters, type Patterns } from "./patterns";
import { MISSING } from "./rating-table";

/** How often two raters gave a unit which pair of categories. */
export interface JointTable {
	/** The full domain, ascending. */
	readonly categories: readonly number[];
	/** By the first rater's category, then by the second's. */
	readonly counts: readonly (readonly number[])[];
	/** The units that both rated. */
	readonly units: number;
}

/** @param counts a row per category of the first rater, in it a count per category of the second */
export function jointTable(
	categories: readonly number[],
	counts: readonly (readonly number[])[],
): JointTable {
	const domain = categoryDomain(categories);
	if (counts.length !== domain.length || counts.some((row) => row.length !== domain.length))
		throw new RangeError(`A joint table of ${domain.length} categories has as many rows and columns`);
	return { categories: domain, counts, units: counts.flat().reduce((sum, count) => sum + count, 0) };
}

/** The joint table of two columns; units that only one of them rated are left out. */
export function jointTableOf({ categories, list }: Patterns, first: number, second: number): JointTable {
	const counts = categories.map(() => categories.map(() => 0));
	for (const { ratings, units } of list) {
		const row = ratings[first] ?? MISSING;
		const column = ratings[second] ?? MISSING;
		if (row === MISSING || column === MISSING) continue;
		const cells = counts[row] as number[];
		cells[column] = (cells[column] ?? 0) + units;
	}
	return jointTable(categories, counts);
}

/** The joint table of the only two who rated something; null when they are more or fewer. */
export function onlyPair(patterns: Patterns): JointTable | null {
	const [first, second, ...more] = activeRaters(patterns);
	if (first === undefined || second === undefined || more.length > 0) return null;
	return jointTableOf(patterns, first, second);
}

/** By category each rater's share of the units. @param table of at least one unit */
export function margins({ counts, units }: JointTable): { first: number[]; second: number[] } {
	return {
		first: counts.map((row) => row.reduce((sum, count) => sum + count, 0) / units),
		second: counts.map((_, column) => counts.reduce((sum, row) => sum + (row[column] ?? 0), 0) / units),
	};
}

/** Whether each rater gave one and the same category to every unit. */
export const isOneCategory = ({ counts, units }: JointTable): boolean =>
	counts.some((row, category) => row[category] === units);
