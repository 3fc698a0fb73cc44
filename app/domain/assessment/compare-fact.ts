import { Temporal } from "temporal-polyfill";
import { matchesDate, readDates } from "./read-dates";
import { readNumbers } from "./read-numbers";
import { type Token, tokenise } from "./typed-tokens";

export type FactType = "person" | "place" | "number" | "date" | "choice" | "text";

/** A fact of a scenario, as its file declares it. */
export interface FactDefinition {
	readonly type: FactType;
	/** Accepted answers, any one: numbers may be ranges (`20..24`), dates are ISO, choices are keys of `options`. */
	readonly accept: readonly string[];
	readonly options?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
	readonly risk?: boolean | undefined;
	readonly record?: boolean | undefined;
}

export type AnswerVerdict = "recorded" | "wrong" | "for-a-rater";

/** Ways of saying that one does not know, folded: as good as an empty field. */
const NOT_KNOWN = new Set([
	"",
	...["chua ro", "khong ro", "ko ro", "k ro", "chua biet", "khong biet", "ko biet", "k biet"],
	...["chua hoi", "chua hoi duoc", "chua noi", "chua co"],
	...[
		"unknown",
		"not known",
		"not known yet",
		"not asked",
		"not asked yet",
		"not given",
		"don t know",
		"n a",
	],
]);

/**
 * Words that turn an answer round or leave it open; looked for shortly before it. As typed, since without their
 * diacritics “no” would be “nợ” and “nó”, too.
 */
const DOUBT = new Set(
	(
		"không khong ko k chưa chua chẳng chang chả đâu hay hoặc hoac " +
		"not no never isn wasn aren weren don doesn didn or either neither nor"
	).split(" "),
);
const DOUBT_REACHES = 4;

/** Words that may stand beside a number without making it doubtful, folded. */
const BESIDE_A_NUMBER = new Set("tuoi nguoi dong vnd d la years year old people persons".split(" "));

/** Whether a field is empty, or says only that the answer is not known. */
export function isLeftOpen(definition: FactDefinition, typed: string): boolean {
	const said = tokenise(typed).map((token) => token.folded);
	return NOT_KNOWN.has(said.join(" ")) && !isAcceptedText(definition, typed);
}

/**
 * What an answer is worth. `wrong` only for a number, a date or a choice that clearly states another value; every
 * other doubt is for a person. Case, diacritics, Unicode form and punctuation do not count.
 */
export function compareFact(definition: FactDefinition, typed: string): AnswerVerdict {
	switch (definition.type) {
		case "number":
			return compareNumber(definition.accept, typed);
		case "date":
			return isAcceptedText(definition, typed) ? "recorded" : compareDate(definition.accept, typed);
		case "choice":
			return compareChoice(definition, typed);
		default:
			return isAcceptedText(definition, typed) ? "recorded" : "for-a-rater";
	}
}

/** Whether free notes hold the fact. Only words can be found there for certain: a number could belong to anything. */
export function mentionsFact(definition: FactDefinition, notes: string): "recorded" | "for-a-rater" | "no" {
	switch (definition.type) {
		case "number": {
			const found = readNumbers(tokenise(notes)).some((each) =>
				isAcceptedNumber(definition.accept, each.value),
			);
			return found ? "for-a-rater" : "no";
		}
		case "date": {
			const days = definition.accept.flatMap(isoDay);
			const found = readDates(notes).dates.some((date) =>
				days.some((day) => matchesDate(date, day) !== "no"),
			);
			return isAcceptedText(definition, notes) ? "recorded" : found ? "for-a-rater" : "no";
		}
		case "choice":
			return labelsOf(definition, definition.accept).some((label) => says(notes, label))
				? "for-a-rater"
				: "no";
		default:
			return isAcceptedText(definition, notes) ? "recorded" : "no";
	}
}

function compareNumber(accept: readonly string[], typed: string): AnswerVerdict {
	const tokens = tokenise(typed);
	const numbers = readNumbers(tokens);
	const [number] = numbers;
	const values = new Set(numbers.map((each) => each.value));
	if (number === undefined || values.size !== 1) return "for-a-rater";
	if (isDoubted(tokens, number.from) || /[?]/.test(typed)) return "for-a-rater";
	if (isAcceptedNumber(accept, number.value)) {
		return numbers.some((each) => each.ambiguous) ? "for-a-rater" : "recorded";
	}
	const inNumber = (index: number) => numbers.some((each) => each.from <= index && index < each.to);
	const clear = tokens.every((token, index) => inNumber(index) || BESIDE_A_NUMBER.has(token.folded));
	const plain = clear && numbers.length === 1 && !number.ambiguous && !/[-–+<>~/%]/.test(typed);
	return plain && !isOtherScale(accept, number.value) && !isBareYear(tokens) ? "wrong" : "for-a-rater";
}

/** “2004” for an age may well be the year of birth. */
function isBareYear(tokens: readonly Token[]): boolean {
	return tokens.length === 1 && /^(19|20)\d\d$/.test(tokens[0]?.raw ?? "");
}

/** “120” for 120 million: the scale was left out, which is no other value. */
function isOtherScale(accept: readonly string[], value: number): boolean {
	return [1e3, 1e6, 1e9].some(
		(scale) => isAcceptedNumber(accept, value * scale) || isAcceptedNumber(accept, value / scale),
	);
}

function isAcceptedNumber(accept: readonly string[], value: number): boolean {
	return accept.some((answer) => {
		const range = /^\s*(\d+(?:\.\d+)?)\s*\.\.\s*(\d+(?:\.\d+)?)\s*$/.exec(answer);
		if (range) return Number(range[1]) <= value && value <= Number(range[2]);
		const [number, ...others] = readNumbers(tokenise(answer));
		return number !== undefined && others.length === 0 && number.value === value;
	});
}

function compareDate(accept: readonly string[], typed: string): AnswerVerdict {
	const days = accept.flatMap(isoDay);
	const { dates, clear } = readDates(typed);
	const [date] = dates;
	if (date === undefined || dates.length !== 1 || days.length === 0) return "for-a-rater";
	const matches = days.map((day) => matchesDate(date, day));
	if (/[?]/.test(typed) || tokenise(typed).some((token) => DOUBT.has(token.raw))) return "for-a-rater";
	if (matches.includes("yes")) return clear ? "recorded" : isLunar(typed) ? "for-a-rater" : "recorded";
	const everyAcceptedIsADay = days.length === accept.length;
	return clear && everyAcceptedIsADay && !matches.includes("perhaps") ? "wrong" : "for-a-rater";
}

/** 22/11 by the lunar calendar is another day. */
function isLunar(typed: string): boolean {
	const said = tokenise(typed).map((token) => token.folded);
	return said.some(
		(word, index) => word === "al" || word === "lunar" || (word === "am" && said[index + 1] === "lich"),
	);
}

function isoDay(answer: string): Temporal.PlainDate[] {
	const iso = /^\s*(\d{4}-\d{2}-\d{2})/.exec(answer)?.[1];
	try {
		return iso === undefined ? [] : [Temporal.PlainDate.from(iso)];
	} catch {
		return [];
	}
}

function compareChoice(definition: FactDefinition, typed: string): AnswerVerdict {
	const same = (text: string) => isSameText(typed, text);
	const named = Object.keys(definition.options ?? {}).filter((key) => labelsOf(definition, [key]).some(same));
	const accepted = definition.accept.some((key) => named.includes(key) || same(key));
	if (accepted) return named.every((key) => definition.accept.includes(key)) ? "recorded" : "for-a-rater";
	return named.length > 0 ? "wrong" : "for-a-rater";
}

/** A choice's key and its label in every language. */
function labelsOf(definition: FactDefinition, keys: readonly string[]): string[] {
	return keys.flatMap((key) => {
		const labels =
			definition.options && Object.hasOwn(definition.options, key) ? definition.options[key] : undefined;
		return [key, ...Object.values(labels ?? {})];
	});
}

function isSameText(one: string, other: string): boolean {
	const plain = (text: string) =>
		tokenise(text)
			.map((token) => token.folded)
			.join(" ");
	return plain(one) !== "" && plain(one) === plain(other);
}

function isAcceptedText(definition: FactDefinition, typed: string): boolean {
	return definition.accept.some((answer) => says(typed, answer));
}

/**
 * Whether a text says an accepted answer: its words stand there one after another (however they are split: “Kim Sa”,
 * “kimsa”, “C 1234567”), with number words as digits, and no “không”, “chưa”, “hoặc” shortly before in the clause.
 */
function says(typed: string, answer: string): boolean {
	const asTyped = (tokens: Token[]) => tokens;
	// Once as it stands, too: “ram thang bay” has no number word that could safely be taken for one.
	return [asTyped, withDigits].some((form) => {
		const wanted = form(tokenise(answer))
			.map((token) => token.folded)
			.join("");
		const tokens = form(tokenise(typed));
		return (
			wanted !== "" && tokens.some((_, from) => startsAt(tokens, from, wanted) && !isDoubted(tokens, from))
		);
	});
}

function startsAt(tokens: readonly Token[], from: number, wanted: string): boolean {
	let joined = "";
	for (let at = from; at < tokens.length && joined.length < wanted.length; at++)
		joined += tokens[at]?.folded ?? "";
	return joined === wanted;
}

function isDoubted(tokens: readonly Token[], from: number): boolean {
	const clause = tokens[from]?.clause;
	return tokens
		.slice(Math.max(0, from - DOUBT_REACHES), from)
		.some((token) => token.clause === clause && DOUBT.has(token.raw));
}

/** “tầng ba” as “tầng 3”; only words with their diacritics, as “sau” without them is behind as well as six. */
function withDigits(tokens: readonly Token[]): Token[] {
	const result: Token[] = [];
	let done = 0;
	for (const number of readNumbers(tokens, { withoutDiacritics: false })) {
		const first = tokens[number.from];
		if (!first) continue;
		const digits = String(number.value);
		result.push(...tokens.slice(done, number.from), { raw: digits, folded: digits, clause: first.clause });
		done = number.to;
	}
	return [...result, ...tokens.slice(done)];
}
