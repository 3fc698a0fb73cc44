import { categoryDomain } from "./categories";
import type { Patterns } from "./patterns";
import { MISSING } from "./rating-table";

/** How many raters chose each category, and how many units that is true of. */
export interface CountRow {
	/** By index of the category. */
	readonly counts: readonly number[];
	/** The sum of `counts`, at least 1. */
	readonly ratings: number;
	readonly units: number;
}

/** What is left of ratings where it does not matter who gave them. */
export interface CountTable {
	/** The full domain, ascending. */
	readonly categories: readonly number[];
	/** Each row of counts once. */
	readonly rows: readonly CountRow[];
}

/** Puts the ratings of each unit into counts, and units of the same counts together. */
export function countsOf({ categories, list }: Patterns): CountTable {
	return gather(
		categories,
		list.map(({ ratings, units }) => {
			const counts = new Array<number>(categories.length).fill(0);
			for (const rating of ratings) if (rating !== MISSING) counts[rating] = (counts[rating] ?? 0) + 1;
			return { counts, units };
		}),
	);
}

/**
 * @param categories the full domain, ascending
 * @param units a row per unit, in it how many raters chose each category
 */
export function countTable(categories: readonly number[], units: readonly (readonly number[])[]): CountTable {
	const domain = categoryDomain(categories);
	const wrong = units.findIndex(
		(counts) =>
			counts.length !== domain.length || counts.some((count) => !Number.isInteger(count) || count < 0),
	);
	if (wrong >= 0)
		throw new RangeError(`Row ${wrong + 1} is no count for each of ${domain.length} categories`);
	return gather(
		domain,
		units.map((counts) => ({ counts, units: 1 })),
	);
}

function gather(
	categories: readonly number[],
	list: readonly { counts: readonly number[]; units: number }[],
): CountTable {
	const rows = new Map<string, CountRow>();
	for (const { counts, units } of list) {
		const ratings = counts.reduce((sum, count) => sum + count, 0);
		if (ratings === 0) continue;
		const key = counts.join();
		rows.set(key, { counts, ratings, units: units + (rows.get(key)?.units ?? 0) });
	}
	// In an order of their own, so that sums do not depend on the order of the units in the last digit.
	const sorted = [...rows].sort(([one], [other]) => (one < other ? -1 : 1));
	return { categories, rows: sorted.map(([, row]) => row) };
}

/** The rows in which two raters can be compared. */
export const paired = (rows: readonly CountRow[]): CountRow[] => rows.filter(({ ratings }) => ratings >= 2);

export const unitsOf = (rows: readonly { readonly units: number }[]): number =>
	rows.reduce((sum, { units }) => sum + units, 0);

/** How many categories somebody used. */
export function usedCategories(rows: readonly CountRow[]): number {
	const width = rows[0]?.counts.length ?? 0;
	let used = 0;
	for (let category = 0; category < width; category++)
		if (rows.some(({ counts }) => (counts[category] ?? 0) > 0)) used++;
	return used;
}
