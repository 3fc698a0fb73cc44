import { betaProbability } from "../statistics/beta-distribution";
import { tQuantile } from "../statistics/quantiles";
import { mean } from "../statistics/sample";

/**
 * # Progress over calls
 *
 * **Levels** of one criterion over the calls of one rubric version, in their order: a straight line by least squares.
 * A call that gave the criterion no opportunity is no call of it.
 *
 * **Noise**: the variance of one rating, from calls that two people rated (rating-noise.ts). The line's own scatter
 * counts where it is larger, and never counts for less: six equal levels are no proof that nothing moves.
 *
 * **Change**: what the line rises from the first to the last of the calls, in levels.
 *
 * Fourteen criteria are looked at together, of which one would often seem to move by chance: of what is said to move,
 * one in twenty is expected not to (Benjamini and Hochberg, J. R. Statist. Soc. B 57, 1995; for marks in schools:
 * Williams, Jones and Tukey, J. Educ. Behav. Statist. 24, 1999). Where nothing moves at all, one person in twenty hears
 * that something does. How well that holds, and what is found, is in docs/decisions/0020-progress.md.
 */
export interface CriterionProgress {
	readonly id: string;
	readonly calls: number;
	readonly verdict: Verdict;
	/** Null where there are too few calls. */
	readonly trend: Trend | null;
}

/**
 * - `improving`, `declining`: beyond the noise of the ratings
 * - `flat`: any change is smaller than a level (two one-sided tests at 5 %: Schuirmann, J. Pharmacokinet. Biopharm. 15,
 *   1987)
 * - `cannot-tell`: neither; what there is may be noise and may be more
 * - `too-few`: nothing is worked out at all
 */
export type Verdict = "improving" | "declining" | "flat" | "cannot-tell" | "too-few";

export interface Trend {
	/** From the first call to the last one, in levels, with its 95 % interval taken by itself. */
	readonly change: number;
	readonly low: number;
	readonly high: number;
	/** At each call in its order: the line, and the 95 % band in which it lies. */
	readonly line: readonly { readonly at: number; readonly low: number; readonly high: number }[];
}

/** A labelled default: fewer calls say nothing. */
export const FEWEST_CALLS = 6;
/** A labelled default: the smallest change that the scale can show of one call. */
const CHANGE_THAT_MATTERS = 1;
const ALPHA = 0.05;

/**
 * What can be said of each criterion, in the order given.
 *
 * @param criteria the levels of fresh calls of one rubric version, oldest first; only where it was applicable
 * @param noiseOf the variance of one rating of a criterion, above 0
 */
export function progressOf(
	criteria: readonly { readonly id: string; readonly levels: readonly number[] }[],
	noiseOf: (id: string) => number,
): CriterionProgress[] {
	const lines = criteria.map(({ id, levels }) => ({
		id,
		calls: levels.length,
		line: levels.length < FEWEST_CALLS ? null : lineThrough(levels, noiseOf(id)),
	}));
	const moving = notByChance(lines.flatMap(({ id, line }) => (line ? [{ id, p: line.p }] : [])));
	return lines.map(({ id, calls, line }) => ({
		id,
		calls,
		verdict: line ? verdictOf(line, moving.has(id)) : "too-few",
		trend: line ? trendOf(line, calls) : null,
	}));
}

interface Line {
	/** At the first call, and how much it rises to each next one. */
	readonly start: number;
	readonly slope: number;
	readonly slopeError: number;
	/** The standard error of the line at a call. */
	readonly errorAt: (call: number) => number;
	readonly df: number;
	/** How often noise alone gives a slope as steep or steeper, to either side. */
	readonly p: number;
	readonly last: number;
}

function lineThrough(levels: readonly number[], noise: number): Line {
	const last = levels.length - 1;
	const df = levels.length - 2;
	const middle = last / 2;
	const height = mean(levels);
	const spread = (levels.length * (levels.length ** 2 - 1)) / 12;
	const slope = levels.reduce((sum, level, call) => sum + (call - middle) * (level - height), 0) / spread;
	const start = height - slope * middle;
	const scatter = levels.reduce((sum, level, call) => sum + (level - start - slope * call) ** 2, 0) / df;
	const variance = Math.max(scatter, noise);
	const slopeError = Math.sqrt(variance / spread);
	const t = slope / slopeError;
	return {
		start,
		slope,
		slopeError,
		errorAt: (call) => Math.sqrt(variance * (1 / levels.length + (call - middle) ** 2 / spread)),
		df,
		p: betaProbability(df / (df + t ** 2), df / 2, 0.5),
		last,
	};
}

/**
 * Those of whose p, put in order, the last lies under its part of ALPHA that does, and all before it.
 */
function notByChance(tests: readonly { readonly id: string; readonly p: number }[]): ReadonlySet<string> {
	const inOrder = [...tests].sort((a, b) => a.p - b.p);
	const last = inOrder.findLastIndex(({ p }, before) => p <= (ALPHA * (before + 1)) / inOrder.length);
	return new Set(inOrder.slice(0, last + 1).map(({ id }) => id));
}

function verdictOf({ slope, slopeError, df, last }: Line, moves: boolean): Verdict {
	if (moves) return slope > 0 ? "improving" : "declining";
	const most = (Math.abs(slope) + tQuantile(1 - ALPHA, df) * slopeError) * last;
	return most < CHANGE_THAT_MATTERS ? "flat" : "cannot-tell";
}

function trendOf({ start, slope, slopeError, errorAt, df, last }: Line, calls: number): Trend {
	const t = tQuantile(1 - ALPHA / 2, df);
	return {
		change: slope * last,
		low: (slope - t * slopeError) * last,
		high: (slope + t * slopeError) * last,
		line: Array.from({ length: calls }, (_, call) => {
			const at = start + slope * call;
			return { at, low: at - t * errorAt(call), high: at + t * errorAt(call) };
		}),
	};
}
