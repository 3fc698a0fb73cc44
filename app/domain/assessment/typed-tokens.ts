import { foldText } from "../shared/fold-text";

/** A word, or a number in digits, of something that a person typed. */
export interface Token {
	/** Lower case, NFC, with its diacritics. */
	readonly raw: string;
	/** Without diacritics. */
	readonly folded: string;
	/** Number of the clause that it stands in, counted from 0: a comma, a full stop, a bracket ends one. */
	readonly clause: number;
}

/** Digits with inner separators (`120.000.000`, `1,2`), a run of letters, or something that ends a clause. */
const PART = /\p{Nd}+(?:[.,]\p{Nd}{1,})*|[\p{L}\p{M}]+|[.,;:!?()\n]/gu;
const IS_WORD = /^[\p{L}\p{M}\p{Nd}]/u;

export function tokenise(text: string): Token[] {
	const tokens: Token[] = [];
	let clause = 0;
	for (const [part] of text.normalize("NFC").toLowerCase().matchAll(PART)) {
		if (IS_WORD.test(part)) tokens.push({ raw: part, folded: foldText(part), clause });
		else clause += 1;
	}
	return tokens;
}

/** Whether the text was typed without any Vietnamese diacritics, so that `nam` may stand for `năm`. */
export function isWithoutDiacritics(tokens: readonly Token[]): boolean {
	return tokens.every((token) => token.raw === token.folded);
}
