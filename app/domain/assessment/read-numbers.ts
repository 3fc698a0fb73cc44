import { foldText } from "../shared/fold-text";
import {
	AND_A_HALF,
	CONTRACTED_TENS,
	ENGLISH_TENS,
	ENGLISH_UNITS,
	HUNDRED,
	SCALES,
	TEN,
	TIMES_TEN,
	UNITS_AFTER_TENS,
	VIETNAMESE_UNITS,
	ZERO_TENS,
} from "./number-words";
import { isWithoutDiacritics, type Token } from "./typed-tokens";

/** A number that stands in the tokens `from` (included) to `to` (excluded). */
export interface ReadNumber {
	readonly value: number;
	readonly from: number;
	readonly to: number;
	/** Could be read otherwise, too: “hai ba” is 23, or two or three. */
	readonly ambiguous: boolean;
}

/**
 * The numbers in what a person typed, in digits, in Vietnamese words or in English words: “hai mươi hai”, “hăm hai”,
 * “trăm hai mươi triệu”, “1tr2”, “120.000.000”, “twenty-two”. Where the whole text has no diacritics, “hai muoi” is
 * read as well. A “năm” right after a number is the year or years, never a five.
 *
 * @param options.withoutDiacritics false: never take a word without its diacritics for a number word
 */
export function readNumbers(
	tokens: readonly Token[],
	options: { readonly withoutDiacritics: boolean } = { withoutDiacritics: true },
): ReadNumber[] {
	const words = new WordReader(tokens, options.withoutDiacritics && isWithoutDiacritics(tokens));
	const numbers: ReadNumber[] = [];
	for (let at = 0; at < tokens.length; ) {
		const afterNumber = numbers.at(-1)?.to === at && at > 0;
		const number = afterNumber && words.isFive(at) ? null : words.readNumber(at);
		if (number) numbers.push(number);
		at = number ? number.to : at + 1;
	}
	return numbers;
}

interface Group {
	readonly value: number;
	readonly to: number;
	/** One digit or one unit word, so that after a scale it means tenths: “hai triệu tư”. */
	readonly single: boolean;
	readonly ambiguous: boolean;
}

class WordReader {
	constructor(
		private readonly tokens: readonly Token[],
		private readonly folded: boolean,
	) {}

	/** Value of a word in a table; without its diacritics only where the text has none at all. */
	private find<Value>(table: ReadonlyMap<string, Value>, at: number): Value | undefined {
		const token = this.tokens[at];
		if (!token) return undefined;
		const exact = table.get(token.raw);
		if (exact !== undefined || !this.folded) return exact;
		for (const [word, value] of table) if (foldText(word) === token.folded) return value;
		return undefined;
	}

	private is(words: ReadonlySet<string>, at: number): boolean {
		return this.find(new Map([...words].map((word) => [word, true])), at) === true;
	}

	isFive(at: number): boolean {
		const token = this.tokens[at];
		return token !== undefined && (token.raw === "năm" || (this.folded && token.folded === "nam"));
	}

	readNumber(from: number): ReadNumber | null {
		let at = from;
		let total = 0;
		let last = Number.POSITIVE_INFINITY;
		let ambiguous = false;
		while (at < this.tokens.length) {
			const bare = at === from ? this.bareScale(at) : null;
			const group = bare ?? this.readGroup(at);
			if (!group) break;
			const scale = bare ? undefined : this.find(SCALES, group.to);
			if (scale !== undefined && scale < last) {
				total += group.value * scale;
				at = group.to + 1;
				last = scale;
				ambiguous ||= group.ambiguous;
				if (!this.is(AND_A_HALF, at)) continue;
				total += scale / 2;
				at += 1;
			} else if (last === Number.POSITIVE_INFINITY) {
				total = group.value;
				ambiguous = group.ambiguous;
				at = group.to;
			} else if (group.single) {
				total += (group.value * last) / 10;
				at = group.to;
			} else {
				total += group.value;
				ambiguous = true;
				at = group.to;
			}
			break;
		}
		return at > from ? { value: total, from, to: at, ambiguous } : null;
	}

	/** “triệu rưỡi”, “ngàn rưỡi”: one and a half of it. */
	private bareScale(at: number): Group | null {
		const scale = this.find(SCALES, at);
		if (scale === undefined || !this.is(AND_A_HALF, at + 1)) return null;
		return { value: scale * 1.5, to: at + 2, single: false, ambiguous: false };
	}

	private readGroup(at: number): Group | null {
		return (
			this.readHundreds(at) ??
			this.readTens(at) ??
			this.readLiteral(at) ??
			this.readEnglish(at) ??
			this.readUnit(at)
		);
	}

	private readHundreds(from: number): Group | null {
		const count = this.find(VIETNAMESE_UNITS, from) ?? singleDigit(this.tokens[from]);
		const bare = this.is(HUNDRED, from);
		if (!bare && !(count !== undefined && this.is(HUNDRED, from + 1))) return null;
		const value = bare ? 100 : (count ?? 0) * 100;
		const at = bare ? from + 1 : from + 2;
		const group = (added: number, to: number): Group => ({
			value: value + added,
			to,
			single: false,
			ambiguous: false,
		});
		if (this.is(AND_A_HALF, at)) return group(50, at + 1);
		const afterZero = this.is(ZERO_TENS, at) ? this.find(VIETNAMESE_UNITS, at + 1) : undefined;
		if (afterZero !== undefined) return group(afterZero, at + 2);
		const tens = this.readTens(at);
		if (tens) return group(tens.value, tens.to);
		// “trăm hai” is a hundred and twenty, as “triệu hai” is a million two.
		const unit = this.find(VIETNAMESE_UNITS, at);
		return unit === undefined ? group(0, at) : group(unit * 10, at + 1);
	}

	private readTens(from: number): Group | null {
		const contracted = this.find(CONTRACTED_TENS, from);
		if (contracted !== undefined) {
			const unit = this.unitAfterTens(from + 1);
			return unit === undefined ? null : grouped(contracted + unit, from + 2);
		}
		if (this.is(TEN, from)) return this.withUnit(10, from + 1);
		const count = this.find(VIETNAMESE_UNITS, from) ?? singleDigit(this.tokens[from]);
		if (count === undefined) return null;
		if (this.is(TIMES_TEN, from + 1)) return this.withUnit(count * 10, from + 2);
		// “hai mốt”, “ba lăm”: the ten is swallowed, and the form of the unit tells it.
		const swallowed = this.find(UNITS_AFTER_TENS, from + 1);
		const isWord = this.find(VIETNAMESE_UNITS, from) !== undefined;
		return isWord && swallowed !== undefined ? grouped(count * 10 + swallowed, from + 2) : null;
	}

	private withUnit(tens: number, at: number): Group {
		const unit = this.unitAfterTens(at);
		return unit === undefined ? grouped(tens, at) : grouped(tens + unit, at + 1);
	}

	/** “hai mươi năm” is twenty years: after tens five is “lăm”. */
	private unitAfterTens(at: number): number | undefined {
		if (this.isFive(at)) return undefined;
		return this.find(UNITS_AFTER_TENS, at) ?? this.find(VIETNAMESE_UNITS, at);
	}

	private readUnit(from: number): Group | null {
		const unit = this.find(VIETNAMESE_UNITS, from);
		if (unit === undefined) return null;
		const next = this.isFive(from + 1) ? undefined : this.find(VIETNAMESE_UNITS, from + 1);
		if (next === undefined) return { value: unit, to: from + 1, single: true, ambiguous: false };
		return { value: unit * 10 + next, to: from + 2, single: false, ambiguous: next !== unit };
	}

	private readLiteral(at: number): Group | null {
		const token = this.tokens[at];
		const value = token === undefined ? null : literalValue(token.raw);
		if (token === undefined || value === null) return null;
		let to = at + 1;
		let scaled = value;
		while (this.tokens[to]?.raw === "000" && token.raw.length <= 3) {
			scaled *= 1000;
			to += 1;
		}
		return { value: scaled, to, single: /^[1-9]$/.test(token.raw), ambiguous: false };
	}

	private readEnglish(from: number): Group | null {
		const small = this.englishBelowHundred(from);
		const isHundreds = (at: number) => this.tokens[at]?.raw === "hundred";
		const article = this.tokens[from]?.raw === "a";
		if (article && this.find(SCALES, from + 1) !== undefined) return grouped(1, from + 1);
		const count = small ?? (article && isHundreds(from + 1) ? { value: 1, to: from + 1 } : null);
		if (!count) return null;
		if (!isHundreds(count.to)) return { ...count, single: false, ambiguous: false };
		const after = this.tokens[count.to + 1]?.raw === "and" ? count.to + 2 : count.to + 1;
		const rest = this.englishBelowHundred(after);
		return rest ? grouped(count.value * 100 + rest.value, rest.to) : grouped(count.value * 100, count.to + 1);
	}

	private englishBelowHundred(at: number): { value: number; to: number } | null {
		const tens = ENGLISH_TENS.get(this.tokens[at]?.raw ?? "");
		const unit = ENGLISH_UNITS.get(this.tokens[tens === undefined ? at : at + 1]?.raw ?? "");
		if (tens === undefined) return unit === undefined ? null : { value: unit, to: at + 1 };
		return unit !== undefined && unit < 10 ? { value: tens + unit, to: at + 2 } : { value: tens, to: at + 1 };
	}
}

function grouped(value: number, to: number): Group {
	return { value, to, single: false, ambiguous: false };
}

function singleDigit(token: Token | undefined): number | undefined {
	return token !== undefined && /^[1-9]$/.test(token.raw) ? Number(token.raw) : undefined;
}

/** `120.000.000` and `1,200` group by threes; `1,2` and `1.25` are decimals, as both signs are used for both. */
function literalValue(raw: string): number | null {
	if (!/^[0-9]/.test(raw)) return null;
	const [whole = "", ...parts] = raw.split(/[.,]/);
	if (parts.length === 0) return Number(whole);
	if (parts.every((part) => part.length === 3) && whole.length <= 3) return Number(whole + parts.join(""));
	return parts.length === 1 ? Number(`${whole}.${parts[0]}`) : null;
}
