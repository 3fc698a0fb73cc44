import { type CountRow, type CountTable, paired } from "./count-table";

/** Which categories came together in a unit: each pair of its ratings, weighted so that a unit counts by its ratings. */
export interface Coincidences {
	/** Symmetric; width × width, row after row. */
	readonly cells: Float64Array;
	/** By category: the sum of its row, that is how many pairable ratings there are. */
	readonly totals: Float64Array;
}

export const noCoincidences = (width: number): Coincidences => ({
	cells: new Float64Array(width * width),
	totals: new Float64Array(width),
});

/** Adds `units` units of such counts. @param row with at least two ratings */
export function addUnits(
	{ cells, totals }: Coincidences,
	{ counts, ratings }: CountRow,
	units: number,
): void {
	const width = totals.length;
	for (let one = 0; one < width; one++) {
		const count = counts[one] as number;
		if (count === 0) continue;
		totals[one] = (totals[one] as number) + units * count;
		for (let other = 0; other < width; other++) {
			const others = (counts[other] as number) - (one === other ? 1 : 0);
			const cell = one * width + other;
			cells[cell] = (cells[cell] as number) + (units * count * others) / (ratings - 1);
		}
	}
}

/** The coincidence matrix of all units with at least two ratings. */
export function coincidencesOf({ categories, rows }: CountTable): Coincidences {
	const coincidences = noCoincidences(categories.length);
	for (const row of paired(rows)) addUnits(coincidences, row, row.units);
	return coincidences;
}
