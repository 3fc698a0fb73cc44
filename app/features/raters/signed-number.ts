import type { Language } from "~/domain/shared/text";

/** A difference with its sign, at most one decimal: “+0,4”, “−2”, “0”. */
export function signedNumber(value: number, language: Language): string {
	const rounded = Math.round(value * 10) / 10;
	const written = String(Math.abs(rounded));
	const sign = rounded > 0 ? "+" : rounded < 0 ? "−" : "";
	return `${sign}${language === "vi" ? written.replace(".", ",") : written}`;
}

/** A number without a sign of its own, at most two decimals. */
export function plainNumber(value: number, language: Language): string {
	const written = String(Math.round(value * 100) / 100);
	return language === "vi" ? written.replace(".", ",") : written;
}
