import { type Reason, type Undefined, undefinedFor } from "../statistics/outcome";
import { activeRaters, type Patterns } from "./patterns";
import { MISSING } from "./rating-table";

/**
 * The mean squares of units × raters, as Shrout & Fleiss (Psychological Bulletin 86, 1979) name them, all times the same
 * number: correlations and ratios of variances only ask how large they are against one another, and like this they are
 * whole numbers as long as the categories are, with nothing lost to rounding.
 */
export interface MeanSquares {
	readonly units: number;
	readonly raters: number;
	/** BMS */
	readonly betweenUnits: number;
	/** WMS */
	readonly withinUnits: number;
	/** JMS */
	readonly betweenRaters: number;
	/** EMS */
	readonly rest: number;
}

/** What is smaller than this part of the sum of squares is left of rounding, and is nothing. */
const ROUNDING = 1e-12;

/** The analysis of variance behind the intraclass correlations. */
export function meanSquaresOf(patterns: Patterns): MeanSquares | Undefined {
	const columns = activeRaters(patterns);
	const reason = reasonAgainst(patterns, columns);
	if (reason) return undefinedFor(reason);
	const raters = columns.length;
	const byRater = new Array<number>(raters).fill(0);
	let units = 0;
	let all = 0;
	let squares = 0;
	let unitSquares = 0;
	for (const { ratings, units: alike } of patterns.list) {
		let sum = 0;
		for (const [index, column] of columns.entries()) {
			const score = patterns.categories[ratings[column] as number] as number;
			sum += score;
			squares += alike * score * score;
			byRater[index] = (byRater[index] as number) + alike * score;
		}
		units += alike;
		all += alike * sum;
		unitSquares += alike * sum * sum;
	}
	const raterSquares = byRater.reduce((sum, each) => sum + each * each, 0);

	// Each is the sum of squares times units × raters.
	const size = units * raters;
	const between = units * unitSquares - all * all;
	const within = units * (raters * squares - unitSquares);
	const ofRaters = raters * raterSquares - all * all;
	if (between + within <= ROUNDING * size * squares) return undefinedFor("all-equal");
	const orNothing = (sum: number) => (sum <= ROUNDING * size * squares ? 0 : sum);
	// Instead of dividing by the degrees of freedom, each is multiplied with those that it does not have.
	return {
		units,
		raters,
		betweenUnits: orNothing(between) * units * (raters - 1),
		withinUnits: orNothing(within) * (units - 1),
		betweenRaters: orNothing(ofRaters) * units * (units - 1),
		rest: orNothing(within - ofRaters) * units,
	};
}

function reasonAgainst({ list }: Patterns, columns: readonly number[]): Reason | null {
	if (columns.length < 2) return columns.length === 0 ? "no-pairs" : "one-rater";
	if (list.some(({ ratings }) => columns.some((column) => ratings[column] === MISSING)))
		return "missing-ratings";
	return list.reduce((sum, { units }) => sum + units, 0) < 2 ? "one-unit" : null;
}
