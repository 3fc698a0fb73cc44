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
	const counters = new Int32Array(possible);
	let at = 0;
	for (let unit = 0; unit < units; unit++) {
		let row = 0;
		// MISSING is −1, so that it becomes the digit 0.
		for (let rater = 0; rater < raters; rater++) row = row * base + (cells[at++] as number) + 1;
		counters[row] = (counters[row] as number) + 1;
	}
	const list: Pattern[] = [];
	// Row 0 is the one without a rating.
	for (let row = 1; row < possible; row++) {
		const seen = counters[row] as number;
		if (seen > 0) list.push({ ratings: ratingsOf(row, base, raters), units: seen });
	}
	return { categories, raters, list };
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
