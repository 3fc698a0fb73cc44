import { type Estimate, type Interval, noInterval, undefinedFor } from "../statistics/outcome";
import { fQuantile } from "../statistics/quantiles";
import { type MeanSquares, meanSquaresOf } from "./mean-squares";
import type { Patterns } from "./patterns";

/**
 * Shrout and Fleiss' names. First number: 1, other raters for each unit; 2, the same raters, drawn from many; 3, these
 * raters and no others (only consistency). Then: one rater's rating, or the mean of all k.
 */
export const ICC_FORMS = ["1,1", "2,1", "3,1", "1,k", "2,k", "3,k"] as const;
export type IccForm = (typeof ICC_FORMS)[number];

/**
 * The six intraclass correlations with 95 % intervals by F (Shrout & Fleiss, Psychological Bulletin 86, 1979). They ask
 * for every rater's rating of every unit.
 */
export function intraclassCorrelations(patterns: Patterns): Record<IccForm, Estimate> {
	const squares = meanSquaresOf(patterns);
	if ("reason" in squares)
		return { "1,1": squares, "2,1": squares, "3,1": squares, "1,k": squares, "2,k": squares, "3,k": squares };
	const { units, raters, betweenUnits, withinUnits, betweenRaters, rest } = squares;
	const one = byRatio(squares, withinUnits, units * (raters - 1));
	const three = byRatio(squares, rest, (units - 1) * (raters - 1));
	const raterPart = (betweenRaters - rest) / units;
	const two = boundsOfTwo(squares);
	const spread = (raters - 1) * rest + raters * raterPart;
	return {
		"1,1": ratio(betweenUnits - withinUnits, betweenUnits + (raters - 1) * withinUnits, one),
		"2,1": ratio(betweenUnits - rest, betweenUnits + spread, two),
		"3,1": ratio(betweenUnits - rest, betweenUnits + (raters - 1) * rest, three),
		"1,k": ratio(betweenUnits - withinUnits, betweenUnits, ofMean(one, raters)),
		"2,k": ratio(betweenUnits - rest, betweenUnits + raterPart, ofMean(two, raters)),
		"3,k": ratio(betweenUnits - rest, betweenUnits, ofMean(three, raters)),
	};
}

/** Where the part below is nothing, the units do not differ, and there is nothing that raters could agree on. */
const ratio = (above: number, below: number, interval: Interval): Estimate =>
	below > 0 ? { value: above / below, interval } : undefinedFor("units-alike");

/** The interval of forms 1 and 3, for one rater: both follow from the ratio of two mean squares. */
function byRatio({ units, raters, betweenUnits }: MeanSquares, error: number, degrees: number): Interval {
	if (error === 0 || betweenUnits === 0) return noInterval("no-spread");
	const seen = betweenUnits / error;
	const bound = (f: number) => (f - 1) / (f + raters - 1);
	return {
		low: bound(seen / fQuantile(0.975, units - 1, degrees)),
		high: bound(seen * fQuantile(0.975, degrees, units - 1)),
		standardError: undefined,
	};
}

/** The interval of form 2, for one rater, by Satterthwaite's degrees of freedom (Shrout & Fleiss, p. 424). */
function boundsOfTwo({ units, raters, betweenUnits, betweenRaters, rest }: MeanSquares): Interval {
	const below = betweenUnits + (raters - 1) * rest + (raters * (betweenRaters - rest)) / units;
	if (betweenUnits === 0 || below <= 0) return noInterval("no-spread");
	const value = (betweenUnits - rest) / below;
	const ofRaters = raters * value * betweenRaters;
	const ofRest = (units * (1 + (raters - 1) * value) - raters * value) * rest;
	const degrees =
		((raters - 1) * (units - 1) * (ofRaters + ofRest) ** 2) / ((units - 1) * ofRaters ** 2 + ofRest ** 2);
	if (!(degrees > 0)) return noInterval("no-spread");
	const error = raters * betweenRaters + (raters * units - raters - units) * rest;
	const forLow = fQuantile(0.975, units - 1, degrees);
	const forHigh = fQuantile(0.975, degrees, units - 1);
	return {
		low: (units * (betweenUnits - forLow * rest)) / (forLow * error + units * betweenUnits),
		high: (units * (forHigh * betweenUnits - rest)) / (error + units * forHigh * betweenUnits),
		standardError: undefined,
	};
}

/** What is closer to nothing than this is nothing. */
const ROUNDING = 1e-9;

/** The interval for the mean of all raters, from that for one, by Spearman and Brown's formula. */
function ofMean(one: Interval, raters: number): Interval {
	if (one.low === undefined) return one;
	// Only form 2 gets there, with raters more alike than chance: the mean's lower bound is then anywhere below.
	if (1 + (raters - 1) * one.low <= ROUNDING) return noInterval("units-alike");
	const lengthened = (bound: number) => (raters * bound) / (1 + (raters - 1) * bound);
	return { low: lengthened(one.low), high: lengthened(one.high), standardError: undefined };
}
