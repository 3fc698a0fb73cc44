import type { CallResult } from "../rubric/derive-result";

/**
 * One result of the ratings that decide together. Two raters who stand together count the same: the mean is the mean of
 * their means, and the call passes when it passes by both (where the rubric sends a difference in passing to a third,
 * they agree on it anyway). What stands in the way is what stands in it for either.
 *
 * @param results of one or two ratings of the same call
 */
export function combineResults(results: readonly CallResult[]): CallResult {
	const [first] = results;
	if (!first) throw new RangeError("A result needs a rating");
	const means = results.flatMap(({ mean }) => (mean === null ? [] : [mean]));
	const reasons = results.flatMap((each) => each.reasons);
	const passes = results.every((each) => each.passes);
	return {
		passes,
		mean: means.length === 0 ? null : means.reduce((sum, each) => sum + each, 0) / means.length,
		applicable: first.applicable,
		reasons: reasons.filter((each, at) => !reasons.slice(0, at).some((known) => aboutTheSame(known, each))),
		forgiven: [...new Set(results.flatMap(({ forgiven }) => forgiven))],
	};
}

type Reason = CallResult["reasons"][number];

function aboutTheSame(one: Reason, other: Reason): boolean {
	if (one.code === "critical-error" && other.code === one.code)
		return one.criticalError === other.criticalError;
	if (one.code === "safety-below" && other.code === one.code) return one.criterion === other.criterion;
	return one.code === other.code;
}
