import { mean, standardDeviation } from "../statistics/sample";
import { differencesOf } from "./differences-of-levels";
import type { LevelsByCriterion } from "./levels-by-criterion";

/** A standard deviation with where it comes from. */
export interface Spread {
	readonly standardDeviation: number;
	/** From how many differences; 0: a labelled default. */
	readonly from: number;
}

/** How far raters lie from the reference when all is well: what a CUSUM counts in. */
export interface DifferenceSpread {
	/** Only those of which enough is known; the others count by `single`. */
	readonly byCriterion: ReadonlyMap<string, Spread>;
	/** Of one criterion's difference in one call, whichever criterion. */
	readonly single: Spread;
	/** Of the mean difference of a call. */
	readonly mean: Spread;
}

/** With fewer differences the spread is not estimated: with 30 its own standard error is about an eighth of it. */
const LEAST_DIFFERENCES = 30;

/**
 * Labelled defaults, to be ratified, until rounds of calibration say more: six of ten ratings the same as the reference
 * and four a level beside it give 0.63 for one criterion; the mean over some ten criteria that hang together a third
 * to a half of that.
 */
const DEFAULT_SINGLE = 0.65;
const DEFAULT_MEAN = 0.3;

/** However well raters agree, one level beside the reference is not to signal by itself: 1 / 0.25 less 0.5 is below 5. */
const LEAST = { single: 0.25, mean: 0.1 };

/**
 * The spread of the differences in closed rounds of calibration, of all raters together: with 20 calls of one rater it
 * would be too rough to count in, and a rater who drifts would widen their own measure. What raters differ from one
 * another is in it. Never 0.
 */
export function differenceSpread(
	ratings: readonly { readonly levels: LevelsByCriterion; readonly reference: LevelsByCriterion }[],
): DifferenceSpread {
	const calls = ratings.map(({ levels, reference }) => differencesOf(levels, reference));
	const byCriterion = new Map<string, number[]>();
	for (const call of calls)
		for (const [criterion, difference] of call) {
			const list = byCriterion.get(criterion);
			if (list) list.push(difference);
			else byCriterion.set(criterion, [difference]);
		}
	const means = calls.filter(({ size }) => size > 0).map((call) => mean([...call.values()]));
	return {
		byCriterion: new Map(
			[...byCriterion]
				.filter(([, differences]) => differences.length >= LEAST_DIFFERENCES)
				.map(([criterion, differences]) => [criterion, spreadOf(differences, DEFAULT_SINGLE, LEAST.single)]),
		),
		single: spreadOf([...byCriterion.values()].flat(), DEFAULT_SINGLE, LEAST.single),
		mean: spreadOf(means, DEFAULT_MEAN, LEAST.mean),
	};
}

function spreadOf(differences: readonly number[], otherwise: number, least: number): Spread {
	if (differences.length < LEAST_DIFFERENCES) return { standardDeviation: otherwise, from: 0 };
	return { standardDeviation: Math.max(least, standardDeviation(differences)), from: differences.length };
}
