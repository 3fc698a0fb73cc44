import { categoryDomain, OutsideDomain } from "./categories";

/** In `cells`: this rater did not rate this unit. */
export const MISSING = -1;

/** Who gave which unit which category, for one criterion. */
export interface RatingTable {
	/** The full domain, ascending. */
	readonly categories: readonly number[];
	readonly units: number;
	readonly raters: number;
	/** A unit's ratings one after the other, then the next unit's: indices of `categories`, or MISSING. */
	readonly cells: Int16Array;
}

/**
 * @param categories the full domain, in any order
 * @param rows a row per unit, in it a score per rater; null where there is none
 * @throws OutsideDomain for a score that is no category; RangeError for rows of unlike length
 */
export function ratingTable(
	categories: readonly number[],
	rows: readonly (readonly (number | null)[])[],
): RatingTable {
	const domain = categoryDomain(categories);
	const places = new Map(domain.map((category, index) => [category, index]));
	const raters = rows[0]?.length ?? 0;
	const cells = new Int16Array(rows.length * raters);
	for (const [unit, row] of rows.entries()) {
		if (row.length !== raters)
			throw new RangeError(`Row ${unit + 1} has ${row.length} ratings, the first has ${raters}`);
		for (const [rater, score] of row.entries()) {
			const place = score === null ? MISSING : places.get(score);
			if (place === undefined) throw new OutsideDomain(unit + 1, score ?? Number.NaN, domain);
			cells[unit * raters + rater] = place;
		}
	}
	return { categories: domain, units: rows.length, raters, cells };
}
