/** Stands where a name stood. */
export const LEFT_OUT = "[…]";

const letter = "[\\p{L}\\p{M}\\p{N}]";
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * A text without people's names: each name whole, and its last two words (how people of the same family name are told
 * apart). A given name alone stays, since many are ordinary words: whoever shows the text is told to read it first.
 */
export function withoutNames(text: string, names: readonly string[]): string {
	const forms = names.flatMap((name) => {
		const words = name.normalize("NFC").trim().split(/\s+/);
		return words.length > 1 ? [words.join(" "), words.slice(-2).join(" ")] : [];
	});
	if (forms.length === 0) return text;
	const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
	const any = longestFirst.map((form) => escaped(form).replaceAll(" ", "\\s+")).join("|");
	return text.normalize("NFC").replace(new RegExp(`(?<!${letter})(?:${any})(?!${letter})`, "giu"), LEFT_OUT);
}
