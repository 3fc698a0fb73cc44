/** Stands where a name stood. */
export const LEFT_OUT = "[…]";

const PARTS = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const wordsOf = (name: string) => name.normalize("NFC").toLowerCase().match(WORDS) ?? [];

/**
 * A text without people's names: each name whole, and its last two words (how people of the same family name are told
 * apart). A given name alone stays, since many are ordinary words: whoever shows the text is told to read it first.
 */
export function withoutNames(text: string, names: readonly string[]): string {
	const forms = names
		.flatMap((name) => [wordsOf(name), wordsOf(name).slice(-2)])
		.filter(({ length }) => length > 1)
		.sort((a, b) => b.length - a.length);
	const parts = text.normalize("NFC").match(PARTS) ?? [];
	const kept: string[] = [];
	for (let at = 0; at < parts.length; ) {
		const found = forms.find((form) => standsAt(parts, at, form));
		kept.push(found ? LEFT_OUT : (parts[at] ?? ""));
		at += found ? 2 * found.length - 1 : 1;
	}
	return kept.join("");
}

/** Words and what is between them take turns in `parts`; within a name there is nothing but space. */
function standsAt(parts: readonly string[], at: number, form: readonly string[]): boolean {
	return form.every((word, index) => {
		const place = at + 2 * index;
		const isNext = index === 0 || (parts[place - 1] ?? "").trim() === "";
		return isNext && parts[place]?.toLowerCase() === word;
	});
}
