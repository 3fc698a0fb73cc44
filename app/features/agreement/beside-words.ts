import type { Language } from "~/domain/shared/text";
import { besideTexts } from "./beside.messages";
import { type BesideCriterion, type BesideReference, LICENCE } from "./beside-reference";
import { showNumber } from "./figure-words";
import type { ShownStatistic } from "./shown-figures";

/** What a criterion beside the reference means, and what to do. */
export function sayBeside({ verdict, calls, same, kappa }: BesideCriterion, language: Language): string {
	const { says } = besideTexts[language];
	switch (verdict) {
		case "nothing":
			return says.nothing;
		case "too-few":
			return says.tooFew(same, calls);
		case "one-level":
			return says.oneLevel(same, calls);
		case "agrees":
			return says.agrees(same, calls);
		case "likely-above":
			return `${sayLikelyAbove(kappa, language)} ${says.same(same, calls)}`;
		case "likely-below":
			return `${says.likelyBelow} ${says.same(same, calls)}`;
		case "surely-below":
			return `${says.surelyBelow} ${says.same(same, calls)}`;
	}
}

/** What kappa over the safety criteria together says of the licence's mark. */
export function sayPooled(pooled: ShownStatistic, language: Language): string {
	const { pooledSays } = besideTexts[language];
	const { value, low, high } = pooled;
	if (value === null) return pooledSays.undefined;
	if (value >= LICENCE.kappa)
		return low !== null && low < LICENCE.kappa ? sayLikelyAbove(pooled, language) : pooledSays.above;
	return high !== null && high < LICENCE.kappa ? pooledSays.surelyBelow : pooledSays.likelyBelow;
}

const sayLikelyAbove = ({ low }: ShownStatistic, language: Language): string =>
	besideTexts[language].likelyAbove(low === null ? null : showNumber(low, language));

/** What a round says of a rater and the licence, critical errors before anything else that is missing. */
export function sayRater(beside: BesideReference, language: Language): string {
	const { rater } = besideTexts[language];
	const { calls, pooled, found, missed, criteria } = beside;
	if (calls === 0) return rater.nothing;
	const low = criteria.filter(({ kappa: { high } }) => high !== null && high < LICENCE.noCriterionBelow);
	const reached = pooled.value !== null && pooled.value >= LICENCE.kappa;
	const kappa = pooled.value === null ? rater.undefined : reached ? rater.reached : rater.notReached;
	const sentences = [
		missed > 0 ? rater.missed(kappa, reached, missed, found + missed) : `${kappa}.`,
		...(low.length > 0 ? [rater.low(low.map(({ name }) => name).join("; "))] : []),
		...(calls < LICENCE.calls ? [rater.fewCalls(calls)] : []),
	];
	const all = reached && missed === 0 && low.length === 0 && calls >= LICENCE.calls;
	return all ? rater.all : sentences.join(" ");
}

/** "nhận ra 5 trên 5, ghi thừa 0". */
export function sayErrors(
	{ found, missed, extra }: Pick<BesideReference, "found" | "missed" | "extra">,
	language: Language,
): string {
	const { errors } = besideTexts[language];
	const of = found + missed;
	if (of === 0) return errors.none(extra);
	return missed === 0 ? errors.found(found, of, extra) : errors.missed(missed, of, extra);
}
