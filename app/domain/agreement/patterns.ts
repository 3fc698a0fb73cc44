import { MISSING, type RatingTable } from "./rating-table";

/** A row of ratings, and how many units were rated like that. */
export interface Pattern {
	/** By rater: index of the category, or MISSING. */
	readonly ratings: readonly number[];
	readonly units: number;
}

/**
 * All that agreement depends on: which rows of ratings there are and how often. With two raters this is their joint
 * table. Every statistic here is worked out from it, so that the data are walked through once.
 */
export interface Patterns {
	/** The full domain, ascending. */
	readonly categories: readonly number[];
	/** Columns of a row, also of raters who rated nothing. */
	readonly raters: number;
	/** Units that nobody rated are left out; the same row may stand there twice. */
	readonly list: readonly Pattern[];
}

/** Up to so many possible rows each has its own counter; above, every unit is a row of its own. */
const MOST_COUNTERS = 65_536;

/** Goes once over the ratings. */
export function patternsOf({ categories, raters, units, cells }: RatingTable): Patterns {
	const base = categories.length + 1;
	const possible = base ** raters;
	if (possible > MOST_COUNTERS) {
		const rows = Array.from({ length: units }, (_, unit) => ({
			ratings: [...cells.subarray(unit * raters, (unit + 1) * raters)],
			units: 1,
		}));
		return {
			categories,
			raters,
			list: rows.filter(({ ratings }) => ratings.some((each) => each !== MISSING)),
		};
	}
	const counters = raters === 2 ? countPairs(cells, base) : countRows(cells, raters, base);
	const list: Pattern[] = [];
	// Row 0 is the one without a rating.
	for (let row = 1; row < possible; row++) {
		const seen = counters[row] as number;
		if (seen > 0) list.push({ ratings: ratingsOf(row, base, raters), units: seen });
	}
	return { categories, raters, list };
}

/** By row, its ratings read as digits, how many units have it. MISSING is −1, so that it becomes the digit 0. */
function countRows(cells: Int16Array, raters: number, base: number): Int32Array {
	const counters = new Int32Array(base ** raters);
	for (let at = 0; at < cells.length; ) {
		let row = 0;
		for (let rater = 0; rater < raters; rater++) row = row * base + (cells[at++] as number) + 1;
		counters[row] = (counters[row] as number) + 1;
	}
	return counters;
}

/** The same for two raters, without a loop inside the loop. */
function countPairs(cells: Int16Array, base: number): Int32Array {
	const counters = new Int32Array(base * base);
	const offset = base + 1;
	for (let at = 0; at < cells.length; at += 2) {
		const row = (cells[at] as number) * base + (cells[at + 1] as number) + offset;
		counters[row] = (counters[row] as number) + 1;
	}
	return counters;
}

function ratingsOf(row: number, base: number, raters: number): number[] {
	const ratings = new Array<number>(raters);
	let rest = row;
	for (let rater = raters - 1; rater >= 0; rater--) {
		ratings[rater] = (rest % base) - 1;
		rest = Math.floor(rest / base);
	}
	return ratings;
}

/**
 * Several criteria as one: a unit under a criterion is a unit of its own.
 *
 * @param all of the same scale and the same raters in the same order; at least one
 */
export function poolPatterns(all: readonly Patterns[]): Patterns {
	const [first] = all;
	if (!first) throw new RangeError("There is nothing to pool");
	const scale = first.categories.join();
	if (all.some(({ categories, raters }) => raters !== first.raters || categories.join() !== scale))
		throw new RangeError("Only ratings by the same raters on the same scale can be pooled");
	return { ...first, list: all.flatMap(({ list }) => list) };
}

/** The columns of those who rated something. */
export function activeRaters({ raters, list }: Patterns): number[] {
	const columns = Array.from({ length: raters }, (_, rater) => rater);
	return columns.filter((rater) => list.some(({ ratings }) => ratings[rater] !== MISSING));
}
