import { ENOUGH } from "~/domain/agreement/judge-agreement";
import type { Language } from "~/domain/shared/text";
import { figureTexts } from "./figures.messages";
import type { ShownFigures } from "./shown-figures";

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

/** What figures mean and what to do, in plain words. */
export function sayFigures(figures: ShownFigures, language: Language): string {
	const { says } = figureTexts[language];
	const { verdict, calls, commonest, adjacent, ac2 } = figures;
	switch (verdict) {
		case "nothing":
			return says.nothing;
		case "too-few":
			return says.tooFew(calls);
		case "agree":
			return says.agree;
		case "differ":
			return (adjacent.value ?? 0) >= MOSTLY_ONE ? says.differByOne : says.differByMore;
		case "one-level":
			return says.oneLevel(commonest?.level ?? 0, showShare(commonest?.share ?? 0, language));
		case "cannot-tell":
			return (ac2.low ?? 0) >= ENOUGH ? says.contrary : says.wide;
	}
}
