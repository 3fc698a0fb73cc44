import { ENOUGH } from "~/domain/agreement/judge-agreement";
import type { Language } from "~/domain/shared/text";
import { figureTexts } from "./figures.messages";
import type { ShownFigures, ShownStatistic } from "./shown-figures";

/** From this share of pairs at most one level apart on, a difference is one of neighbouring levels. */
const MOSTLY_ONE = 0.9;

/** "0,83", "−0,05". */
export function showNumber(value: number, language: Language): string {
	const text = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
		value,
	);
	return text.replace(/^-(?=0[.,]00$)/, "").replace("-", "−");
}

/** "83 %", and neither 0 nor 100 where it is not exactly that. */
export function showShare(share: number, language: Language): string {
	const of100 = showOf100(share);
	return language === "vi" ? `${of100} %` : `${of100}%`;
}

export function showOf100(share: number): string {
	const rounded = Math.round(share * 100);
	if (rounded === 100 && share < 1) return "99";
	if (rounded === 0 && share > 0) return "1";
	return String(rounded);
}

/** "+0,02 mức": how far somebody is from others, with its side. */
export function showLevels(value: number, language: Language): string {
	const number = showNumber(value, language);
	return figureTexts[language].levels(value > 0 && !/^0[.,]00$/.test(number) ? `+${number}` : number);
}

/** Why a figure that there is has no interval; perfect agreement is no promise for further calls. */
export function sayNoInterval(
	{ value, why }: ShownStatistic,
	calls: number,
	language: Language,
): string | null {
	const texts = figureTexts[language];
	if (why === "no-spread" && value !== null && value > 1 - 1e-9) return texts.allSame(calls);
	return why && texts.why[why];
}

/** "Trong 34 cuộc: 10 cùng mức, 11 lệch một mức, 13 lệch từ hai mức." Null: nothing was rated by two. */
export function sayDistances(
	{ distances, raters, calls }: Pick<ShownFigures, "distances" | "raters" | "calls">,
	language: Language,
	severalCriteria = false,
): string | null {
	const { same, oneApart, furtherApart } = distances;
	const pairs = same + oneApart + furtherApart;
	if (pairs === 0) return null;
	const texts = figureTexts[language].distances;
	const unit = severalCriteria ? "levels" : raters > 2 || pairs !== calls ? "ratings" : "calls";
	return texts.said(texts.of[unit](pairs), same, oneApart, furtherApart);
}

/**
 * What figures mean and what to do, in plain words.
 *
 * @param closed a round that is over: nobody rates more of its calls
 */
export function sayFigures(figures: ShownFigures, language: Language, closed = false): string {
	const { says } = figureTexts[language];
	const { verdict, calls, commonest, adjacent, ac2 } = figures;
	switch (verdict) {
		case "nothing":
			return says.nothing;
		case "too-few":
			return closed ? says.tooFewClosed : says.tooFew(calls);
		case "agree":
			return says.agree;
		case "differ":
			return (adjacent.value ?? 0) >= MOSTLY_ONE ? says.differByOne : says.differByMore;
		case "one-level":
			return says.oneLevel(commonest?.level ?? 0, showShare(commonest?.share ?? 0, language));
		case "cannot-tell":
			if ((ac2.low ?? 0) >= ENOUGH) return says.contrary;
			return closed ? says.wideClosed : says.wide;
	}
}
