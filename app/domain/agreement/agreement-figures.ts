import type { Estimate, Statistic } from "../statistics/outcome";
import { noInterval } from "../statistics/outcome";
import { alphaWithInterval } from "./alpha-interval";
import { type CountTable, countsOf, paired, unitsOf } from "./count-table";
import { criterionAgreement } from "./criterion-agreement";
import { type PairDistances, pairDistances } from "./pair-distances";
import { patternsOf } from "./patterns";
import { LEVELS, type RatedUnit, tableOfUnits } from "./rated-units";

/** From so many units on the interval of alpha is not drawn: a page cannot wait for it. */
const MOST_RESAMPLED = 300;

/** How raters agree on some calls, under one criterion or several: what a report shows of it. */
export interface AgreementFigures {
	/** Calls that at least two rated. */
	readonly calls: number;
	readonly raters: number;
	readonly ratings: number;
	readonly percentAgreement: Statistic;
	readonly adjacentAgreement: Statistic;
	/** The pairs of ratings behind both. */
	readonly distances: PairDistances;
	/** Gwet's AC2, quadratic weights: the chief figure, because it is defined as soon as one call was rated twice. */
	readonly ac2: Estimate;
	/** Cohen's, quadratic weights; undefined unless exactly two rated. */
	readonly kappa: Estimate;
	/** Krippendorff's, interval: what kappa is for two, for any number of raters. */
	readonly alpha: Estimate;
	/** The level given most often, and the share of all ratings that it has; null: nothing was rated. */
	readonly commonest: { readonly level: number; readonly share: number } | null;
}

/** @param seed of the samples behind the interval of alpha; null: alpha without one */
export function agreementFigures(units: readonly RatedUnit[], seed: string | null): AgreementFigures {
	const patterns = patternsOf(tableOfUnits(units));
	const all = criterionAgreement(patterns);
	return {
		calls: new Set(units.filter(({ ratings }) => ratings.length > 1).map(({ callId }) => callId)).size,
		raters: all.raters,
		ratings: all.ratings,
		percentAgreement: all.percentAgreement,
		adjacentAgreement: all.adjacentAgreement,
		distances: pairDistances(units),
		ac2: all.gwetAC2.quadratic,
		kappa: all.cohenKappa.quadratic,
		alpha: alphaOf(countsOf(patterns), all.krippendorffAlpha.interval, seed),
		commonest: commonestLevel(units),
	};
}

function alphaOf(counts: CountTable, alpha: Statistic, seed: string | null): Estimate {
	if (alpha.value === undefined) return alpha;
	if (seed === null || unitsOf(paired(counts.rows)) > MOST_RESAMPLED)
		return { value: alpha.value, interval: noInterval("too-many") };
	return alphaWithInterval(counts, "interval", { seed });
}

function commonestLevel(units: readonly RatedUnit[]): AgreementFigures["commonest"] {
	const given = units.flatMap(({ ratings }) => ratings.map(({ level }) => level));
	if (given.length === 0) return null;
	const counted = LEVELS.map((level) => ({
		level,
		share: given.filter((each) => each === level).length / given.length,
	}));
	return counted.reduce((most, each) => (each.share > most.share ? each : most));
}
