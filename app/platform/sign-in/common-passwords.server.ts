import { dictionary } from "@zxcvbn-ts/language-common";
import { bareWords } from "./new-password";

/**
 * The 49,000 passwords that leaked most often (a list of zxcvbn-ts, which comes with the product and asks nobody).
 * It is read once, and only here: it never gets into a page.
 */
const COMMON: ReadonlySet<string> = new Set(dictionary["passwords-common"].map((word) => word.toLowerCase()));

/** Signs that stand for letters in the passwords of people who were told to use signs. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
	"@": "a",
	"4": "a",
	"3": "e",
	"1": "i",
	"!": "i",
	"0": "o",
	$: "s",
	"5": "s",
	"7": "t",
};
const asLetters = (text: string) => text.replace(/[@431!0$57]/g, (sign) => LOOKS_LIKE[sign] ?? sign);
const withoutEnds = (text: string) => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");

/**
 * Whether a password is one that everybody knows: on the list; on it but for capitals, diacritics, spaces, digits
 * before or after it, or signs for letters; or one short thing again and again.
 */
export function isCommonPassword(password: string): boolean {
	const lower = password.normalize("NFC").toLowerCase();
	const bare = bareWords(password);
	const forms = [lower, bare, withoutEnds(lower), withoutEnds(bare)];
	const known = forms
		.flatMap((form) => [form, asLetters(form), withoutEnds(asLetters(form))])
		.some((form) => form.length > 3 && COMMON.has(form));
	return known || /^(.{1,4})\1+.{0,3}$/su.test(lower);
}
