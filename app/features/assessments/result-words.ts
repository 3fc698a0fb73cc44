import type { ResultView } from "./rating-view";
import type { ResultTexts } from "./result.messages";

/** Why a call does not pass, as parts of a sentence: critical errors together, safety criteria together, the rest. */
export function reasonsInWords(reasons: ResultView["reasons"], { reasons: words }: ResultTexts): string[] {
	const errors = reasons
		.filter((reason) => reason.code === "critical-error")
		.map(({ name }) => name.toLowerCase());
	const parts = errors.length > 0 ? [words.criticalErrors(errors.join(", "))] : [];
	const below = reasons.flatMap((reason) => (reason.code === "safety-below" ? [reason] : []));
	const [first] = below;
	if (first) parts.push(words.safetyBelow(below.map(({ name }) => name).join("; "), first.need));
	for (const reason of reasons) {
		if (reason.code === "mean-below") parts.push(words.meanBelow(reason.mean, reason.need));
		if (reason.code === "too-few-applicable") parts.push(words.tooFew(reason.have, reason.need));
	}
	return parts;
}

/** What is still missing before a release, as a line of a list. */
export function missingInWords(each: ResultView["missing"][number], { missing }: ResultTexts): string {
	if (each.code === "no-finished-assessment") return missing.noFinished;
	if (each.code === "second-rater") return missing.secondRater;
	if (each.code === "third-rater") return missing.thirdRater;
	return missing.claim[each.needs](each.name);
}
