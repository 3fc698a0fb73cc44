import type { Estimate, Statistic } from "../statistics/outcome";
import { undefinedFor } from "../statistics/outcome";
import { cohenKappa } from "./cohen-kappa";
import { countsOf } from "./count-table";
import type { Level } from "./distances";
import { fleissKappa } from "./fleiss-kappa";
import { gwetAC } from "./gwet-ac";
import { type IccForm, intraclassCorrelations } from "./icc";
import { onlyPair } from "./joint-table";
import { krippendorffAlpha } from "./krippendorff-alpha";
import { adjacentAgreement, percentAgreement } from "./pair-agreement";
import { activeRaters, type Patterns } from "./patterns";
import { MISSING } from "./rating-table";
import type { Weighting } from "./weights";

/**
 * How raters agree on one criterion: what the page shows and the command line prints, so that the two cannot differ.
 * Percent agreement, kappa and AC belong side by side: where nearly all scores are the same, kappa collapses while AC
 * stays high.
 */
export interface CriterionAgreement {
	/** Units that somebody rated. */
	readonly units: number;
	/** Raters who rated something. */
	readonly raters: number;
	readonly ratings: number;
	readonly percentAgreement: Statistic;
	readonly adjacentAgreement: Statistic;
	/** Undefined unless there are exactly two raters. */
	readonly cohenKappa: Record<Weighting, Estimate>;
	readonly fleissKappa: Estimate;
	readonly gwetAC1: Estimate;
	readonly gwetAC2: Record<Exclude<Weighting, "identity">, Estimate>;
	/** Without intervals, which take long: `alphaWithInterval`. */
	readonly krippendorffAlpha: Record<Exclude<Level, "ratio">, Statistic>;
	readonly icc: Record<IccForm, Estimate>;
}

export function criterionAgreement(patterns: Patterns): CriterionAgreement {
	const counts = countsOf(patterns);
	const pair = onlyPair(patterns);
	const kappa = (weighting: Weighting) =>
		pair ? cohenKappa(pair, weighting) : undefinedFor("not-two-raters");
	return {
		units: patterns.list.reduce((sum, { units }) => sum + units, 0),
		raters: activeRaters(patterns).length,
		ratings: patterns.list.reduce(
			(sum, { ratings, units }) => sum + units * ratings.filter((rating) => rating !== MISSING).length,
			0,
		),
		percentAgreement: percentAgreement(counts),
		adjacentAgreement: adjacentAgreement(counts),
		cohenKappa: { identity: kappa("identity"), linear: kappa("linear"), quadratic: kappa("quadratic") },
		fleissKappa: fleissKappa(counts),
		gwetAC1: gwetAC(counts),
		gwetAC2: { linear: gwetAC(counts, "linear"), quadratic: gwetAC(counts, "quadratic") },
		krippendorffAlpha: {
			nominal: krippendorffAlpha(counts, "nominal"),
			ordinal: krippendorffAlpha(counts, "ordinal"),
			interval: krippendorffAlpha(counts, "interval"),
		},
		icc: intraclassCorrelations(patterns),
	};
}
