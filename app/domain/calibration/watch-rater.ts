import { cusum } from "../agreement/drift";
import { mean } from "../statistics/sample";
import type { DifferenceSpread } from "./difference-spread";
import { differencesOf } from "./differences-of-levels";
import type { LevelsByCriterion } from "./levels-by-criterion";

/** A known call that a rater finished, beside what the panel agreed on. */
export interface GoldRating {
	readonly goldCallId: string;
	readonly levels: LevelsByCriterion;
	readonly reference: LevelsByCriterion;
	readonly criticalErrors: readonly string[];
	readonly referenceCriticalErrors: readonly string[];
}

/** How the sums are set: by the programme in force. */
export interface WatchSettings {
	readonly allowance: number;
	readonly limit: number;
}

export type DriftDirection = "milder" | "stricter";

export interface WatchPoint {
	readonly goldCallId: string;
	/** Rating less reference, in levels: above 0 is milder. */
	readonly difference: number;
	readonly above: number;
	readonly below: number;
	readonly signal: DriftDirection | null;
}

/** One criterion, or all together, call after call. */
export interface WatchSeries {
	/** The criterion; null: all together, by the mean difference of each call. */
	readonly criterion: string | null;
	readonly standardDeviation: number;
	readonly points: readonly WatchPoint[];
}

/**
 * The sums of a rater's differences from the reference, by criterion and over all of them.
 *
 * Both have to have a level: a criterion that one of them holds for not applicable says nothing about mild or strict.
 *
 * @param ratings in the order in which they were finished
 * @param criteria ids, in the order in which they are shown; those that no call has are left out
 */
export function watchRater(
	ratings: readonly GoldRating[],
	criteria: readonly string[],
	spread: DifferenceSpread,
	settings: WatchSettings,
): WatchSeries[] {
	const differences = ratings.map((rating) => ({
		goldCallId: rating.goldCallId,
		by: differencesOf(rating.levels, rating.reference),
	}));
	const seriesOf = (
		criterion: string | null,
		standardDeviation: number,
		given: readonly { goldCallId: string; difference: number }[],
	): WatchSeries => {
		const sums = cusum(
			given.map(({ difference }) => difference),
			{ standardDeviation, ...settings },
		);
		const points = sums.map(({ above, below, signal }, index) => ({
			...(given[index] as (typeof given)[number]),
			above,
			below,
			signal: signal === null ? null : signal === "above" ? ("milder" as const) : ("stricter" as const),
		}));
		return { criterion, standardDeviation, points };
	};
	const together = differences.flatMap(({ goldCallId, by }) =>
		by.size > 0 ? [{ goldCallId, difference: mean([...by.values()]) }] : [],
	);
	const single = criteria.map((criterion) =>
		seriesOf(
			criterion,
			spread.byCriterion.get(criterion)?.standardDeviation ?? spread.single.standardDeviation,
			differences.flatMap(({ goldCallId, by }) => {
				const difference = by.get(criterion);
				return difference === undefined ? [] : [{ goldCallId, difference }];
			}),
		),
	);
	return [seriesOf(null, spread.mean.standardDeviation, together), ...single].filter(
		({ points }) => points.length > 0,
	);
}

/** The critical errors of the reference that the rater did not mark. */
export function missedErrors({ criticalErrors, referenceCriticalErrors }: GoldRating): string[] {
	return [...new Set(referenceCriticalErrors)].filter((code) => !criticalErrors.includes(code)).sort();
}
