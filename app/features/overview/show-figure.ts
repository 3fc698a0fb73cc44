import type { Language } from "~/domain/shared/text";

/** A figure as it is written in a language, with so many digits after the sign. */
export function showFigure(value: number, language: Language, digits: number): string {
	return new Intl.NumberFormat(language, {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	}).format(value);
}

/** A share from 0 to 1 in per cent; neither 0 nor 100 where it is not exactly that. */
export function showPercent(share: number, language: Language): string {
	const rounded = Math.round(share * 100);
	const shown = rounded === 100 && share < 1 ? 99 : rounded === 0 && share > 0 ? 1 : rounded;
	return language === "vi" ? `${shown} %` : `${shown}%`;
}
