import type { Language } from "~/domain/shared/text";
import { useLanguage } from "~/platform/i18n/language";

/** A figure of this area in a language: two decimals, or as many as are asked for. */
const figure = (value: number, language: Language, digits = 2): string =>
	new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
		value,
	);

/** The same in the language of the page. */
export function useFigure(): (value: number, digits?: number) => string {
	const language = useLanguage();
	return (value, digits) => figure(value, language, digits);
}
