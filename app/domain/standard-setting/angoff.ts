import { type Interval, noInterval, type Undefined, undefinedFor } from "../statistics/outcome";
import { tQuantile } from "../statistics/quantiles";
import { mean, standardDeviation } from "../statistics/sample";

export interface AngoffCut {
	/** The cut: the mean of what the judges' items come to. */
	readonly value: number;
	/** By judge: the score that a candidate who is just good enough would get. */
	readonly judges: readonly number[];
	/** Between judges; undefined with a single one. */
	readonly standardDeviation: number | undefined;
	readonly interval: Interval;
}

/** What a judge says of an item, and what a score is made of. */
export interface AngoffScale {
	readonly low: number;
	readonly high: number;
	/** A score is the sum of its items, or their mean. */
	readonly score: "sum" | "mean";
}

/** Angoff's own: the chance to get an item right, and scores that add up. */
const CHANCES: AngoffScale = { low: 0, high: 1, score: "sum" };
/** Ours: the mean level that is reached in a criterion, and the mean of the criteria, by which a rubric passes a call. */
export const LEVELS: AngoffScale = { low: 1, high: 4, score: "mean" };

/**
 * Angoff's method: each judge says for each item how likely a candidate who is just good enough gets it right (Angoff, in
 * Educational Measurement, 2nd ed. 1971). Where items have several points, each judge says which mean score such a
 * candidate gets: the extended Angoff method (Hambleton & Plake, Applied Measurement in Education 8, 1995). The standard
 * error is that of the mean over judges, the interval by t.
 *
 * @param judgements a row per judge, in it a value of the scale per item
 * @throws RangeError for rows of unlike length and for what is not on the scale
 */
export function angoffCut(
	judgements: readonly (readonly number[])[],
	{ low, high, score }: AngoffScale = CHANCES,
): AngoffCut | Undefined {
	const items = judgements[0]?.length ?? 0;
	for (const [judge, row] of judgements.entries()) {
		if (row.length !== items)
			throw new RangeError(`Judge ${judge + 1} has ${row.length} items, the first has ${items}`);
		const wrong = row.findIndex((value) => !(value >= low && value <= high));
		if (wrong >= 0)
			throw new RangeError(
				`Judge ${judge + 1}, item ${wrong + 1}: ${row[wrong]} is not from ${low} to ${high}`,
			);
	}
	if (items === 0) return undefinedFor("too-few");
	const parts = score === "sum" ? 1 : items;
	const judges = judgements.map((row) => toNinePlaces(row.reduce((sum, value) => sum + value, 0) / parts));
	const value = toNinePlaces(mean(judges));
	if (judges.length < 2)
		return { value, judges, standardDeviation: undefined, interval: noInterval("one-rater") };
	const deviation = standardDeviation(judges);
	const standardError = deviation / Math.sqrt(judges.length);
	const half = tQuantile(0.975, judges.length - 1) * standardError;
	return {
		value,
		judges,
		standardDeviation: deviation,
		interval: { low: value - half, high: value + half, standardError },
	};
}

/** Values have few decimals: without the binary dust of their sum, a score that stands exactly on the cut meets it. */
const toNinePlaces = (sum: number) => Math.round(sum * 1e9) / 1e9;
