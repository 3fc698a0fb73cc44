import type { Reason } from "../../app/domain/statistics/outcome";

/** Why something is not defined, in a sentence. */
export const REASONS: Record<Reason, string> = {
	"no-pairs": "no unit has two ratings",
	"not-two-raters": "only defined for exactly two raters",
	"one-rater": "there is only one rater",
	"one-unit": "there is only one unit",
	"all-equal": "all ratings are equal, so that agreement cannot be told from chance",
	"missing-ratings": "ratings are missing: every rater has to have rated every unit",
	"units-alike": "the units do not differ more than chance",
	"no-spread": "nothing varied, as in perfect agreement: how sure the value is cannot be told",
	"not-a-ratio-scale": "categories below zero have no ratios",
	"too-few-resamples": "too few of the samples drawn have a value",
	"too-few": "there are too few ratings",
	"too-many": "there are too many units to draw samples from them",
};
