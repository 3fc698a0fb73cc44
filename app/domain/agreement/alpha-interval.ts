import { seededRandom } from "../shared/seeded-random";
import { type Estimate, type Interval, noInterval } from "../statistics/outcome";
import { addUnits, noCoincidences } from "./coincidences";
import { type CountRow, type CountTable, paired, unitsOf } from "./count-table";
import type { Level } from "./distances";
import { alphaOf, krippendorffAlpha } from "./krippendorff-alpha";

export interface Resampling {
	/** Recorded with the result: the same seed gives the same interval, for ever. */
	readonly seed: string;
	/** How many samples are drawn. */
	readonly resamples?: number;
}

const RESAMPLES = 1000;
/** Samples in which all ratings are equal have no alpha; where more than one in twenty is like that, neither has the interval. */
const DEFINED = 0.95;

/**
 * Krippendorff's alpha with a 95 % interval by the bootstrap: units are drawn with replacement, and the interval holds
 * the middle 95 % of what comes out (percentile method; Efron & Tibshirani, An Introduction to the Bootstrap, 1993,
 * ch. 13). Whole units are drawn, as ratings of one unit belong together; Hayes & Krippendorff (Communication Methods
 * and Measures 1, 2007) draw single deviations, and their intervals differ a little. With few units it is too narrow.
 */
export function alphaWithInterval(table: CountTable, level: Level, resampling: Resampling): Estimate {
	const alpha = krippendorffAlpha(table, level);
	if (alpha.value === undefined) return alpha;
	return { value: alpha.value, interval: bootstrap(table, level, resampling) };
}

function bootstrap(table: CountTable, level: Level, { seed, resamples = RESAMPLES }: Resampling): Interval {
	const rows = paired(table.rows);
	const units = unitsOf(rows);
	if (units < 2) return noInterval("one-unit");
	if (rows.length < 2) return noInterval("no-spread");
	const random = seededRandom(seed, "alpha");
	const places = placesOf(rows, units);
	const values: number[] = [];
	for (let sample = 0; sample < resamples; sample++) {
		const drawn = new Uint32Array(rows.length);
		for (let unit = 0; unit < units; unit++) {
			const row = places[Math.floor(random.next() * units)] as number;
			drawn[row] = (drawn[row] as number) + 1;
		}
		const coincidences = noCoincidences(table.categories.length);
		for (const [row, times] of drawn.entries())
			if (times > 0) addUnits(coincidences, rows[row] as CountRow, times);
		const { value } = alphaOf(coincidences, table.categories, level);
		if (value !== undefined) values.push(value);
	}
	if (values.length < resamples * DEFINED) return noInterval("too-few-resamples");
	values.sort((one, other) => one - other);
	const low = quantileOf(values, 0.025);
	const high = quantileOf(values, 0.975);
	return low === high ? noInterval("no-spread") : { low, high, standardError: undefined };
}

/** By unit: its row. */
function placesOf(rows: readonly CountRow[], units: number): Uint32Array {
	const places = new Uint32Array(units);
	let from = 0;
	for (const [row, { units: alike }] of rows.entries()) {
		places.fill(row, from, from + alike);
		from += alike;
	}
	return places;
}

/** Between the two nearest, in proportion (Hyndman & Fan, Am. Stat. 50, 1996, definition 7). @param sorted not empty */
function quantileOf(sorted: readonly number[], share: number): number {
	const at = (sorted.length - 1) * share;
	const below = sorted[Math.floor(at)] as number;
	return below + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] as number) - below);
}
