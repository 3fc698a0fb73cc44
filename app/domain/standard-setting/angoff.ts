import { type Interval, noInterval, type Undefined, undefinedFor } from "../statistics/outcome";
import { tQuantile } from "../statistics/quantiles";
import { mean, standardDeviation } from "../statistics/sample";

export interface AngoffCut {
	/** The cut: the mean of what the judges' items add up to. */
	readonly value: number;
	/** By judge: the score that a candidate who is just good enough would get. */
	readonly judges: readonly number[];
	/** Between judges; undefined with a single one. */
	readonly standardDeviation: number | undefined;
	readonly interval: Interval;
}

/**
 * Angoff's method: each judge says for each item how likely a candidate who is just good enough gets it right (Angoff, in
 * Educational Measurement, 2nd ed. 1971); the standard error is that of the mean over judges, the interval by t.
 *
 * @param judgements a row per judge, in it a chance from 0 to 1 per item
 * @throws RangeError for rows of unlike length and for what is no chance
 */
export function angoffCut(judgements: readonly (readonly number[])[]): AngoffCut | Undefined {
	const items = judgements[0]?.length ?? 0;
	for (const [judge, row] of judgements.entries()) {
		if (row.length !== items)
			throw new RangeError(`Judge ${judge + 1} has ${row.length} items, the first has ${items}`);
		const wrong = row.findIndex((chance) => !(chance >= 0 && chance <= 1));
		if (wrong >= 0)
			throw new RangeError(`Judge ${judge + 1}, item ${wrong + 1}: ${row[wrong]} is not from 0 to 1`);
	}
	if (items === 0) return undefinedFor("too-few");
	const judges = judgements.map((row) => toNinePlaces(row.reduce((sum, chance) => sum + chance, 0)));
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

/** Chances have few decimals: without the binary dust of their sum, a score that stands exactly on the cut meets it. */
const toNinePlaces = (sum: number) => Math.round(sum * 1e9) / 1e9;
