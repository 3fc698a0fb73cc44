import { Temporal } from "temporal-polyfill";
import { foldText } from "../shared/fold-text";
import { readNumbers } from "./read-numbers";
import { tokenise } from "./typed-tokens";

/** A day as it was typed; the year may be left out. */
export interface ReadDate {
	readonly day: number;
	readonly month: number;
	readonly year: number | null;
	/** The other reading of a form like 10/11, month first. */
	readonly monthFirst: { readonly day: number; readonly month: number } | null;
}

export interface DatesInText {
	readonly dates: readonly ReadDate[];
	/** Nothing is left besides dates, times of day and words that go with them, so that the answer is clear. */
	readonly clear: boolean;
}

/** Words that may stand beside a date without making it doubtful, folded. */
const BESIDE_A_DATE = new Set(
	"ngay sang trua chieu toi dem luc vao nam la on the of at in st nd rd th morning noon afternoon evening night".split(
		" ",
	),
);

const ENGLISH_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH_NAME =
	"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const TIME_OF_DAY =
	/(?<![\d/.-])\d{1,2}\s?(?:[:hg]|giờ|gio)\s?(?:\d{1,2}(?![\d/.-])|rưỡi|ruoi)?\s?(?:am|pm|phút|phut)?(?![\p{L}])/giu;

/** The match and its groups; a group that did not take part is undefined at run time. */
type Match = readonly (string | undefined)[];
const part = (match: Match, index: number) => match[index] ?? "";

const FORMS: readonly { readonly pattern: RegExp; readonly read: (match: Match) => ReadDate | null }[] = [
	{
		pattern: /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:t[\d:.]+z?)?(?!\d)/g,
		read: (match) => dated(part(match, 3), part(match, 2), part(match, 1)),
	},
	{
		pattern: /(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}|\d{2}))?(?![\d/.-]*\d)/g,
		read: (match) => {
			const dayFirst = dated(part(match, 1), part(match, 2), part(match, 3));
			const monthFirst = dated(part(match, 2), part(match, 1), part(match, 3));
			return dayFirst ? { ...dayFirst, monthFirst: monthFirst && dayMonth(monthFirst) } : monthFirst;
		},
	},
	{
		pattern: /(?<!\d)(\d{1,2})\s*tháng\s*(\d{1,2})(?:\s*(?:năm|,|\/)?\s*(\d{4}))?(?!\d)/g,
		read: (match) => dated(part(match, 1), part(match, 2), part(match, 3)),
	},
	{
		pattern: new RegExp(
			`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH_NAME}\\b(?:,?\\s+(\\d{4}))?`,
			"g",
		),
		read: (match) => dated(part(match, 1), monthOf(part(match, 2)), part(match, 3)),
	},
	{
		pattern: new RegExp(`\\b${MONTH_NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(\\d{4}))?`, "g"),
		read: (match) => dated(part(match, 2), monthOf(part(match, 1)), part(match, 3)),
	},
];

/** The days named in what a person typed, in figures or words, Vietnamese or English: “trưa 22/11”, “ngày hai mươi hai tháng mười một”. */
export function readDates(text: string): DatesInText {
	let rest = withNumbersInDigits(text);
	const dates: ReadDate[] = [];
	const hold = (pattern: RegExp, read: (match: Match) => ReadDate | null) => {
		rest = rest.replace(pattern, (...found: string[]) => {
			const date = read(found);
			if (date) dates.push(date);
			// What looks like a date and is none stays, and makes the answer unclear.
			return date ? " " : (found[0] ?? "");
		});
	};
	for (const { pattern, read } of FORMS) hold(pattern, read);
	rest = rest.replace(TIME_OF_DAY, " ");
	const clear = tokenise(rest).every((token) => BESIDE_A_DATE.has(token.folded));
	return { dates, clear };
}

/** How many times of day a text names: “9h30”, “14:05”, “21 giờ”. */
export function timesMentioned(text: string): number {
	return [...withNumbersInDigits(text).matchAll(TIME_OF_DAY)].length;
}

/** Whether a typed day can be that ISO day, and whether it can only be that one. */
export function matchesDate(date: ReadDate, iso: Temporal.PlainDate): "yes" | "perhaps" | "no" {
	if (date.year !== null && date.year !== iso.year) return "no";
	if (date.day === iso.day && date.month === iso.month) return "yes";
	const other = date.monthFirst;
	return other && other.day === iso.day && other.month === iso.month ? "perhaps" : "no";
}

function dated(day: string, month: string, year: string): ReadDate | null {
	const parsed = {
		day: Number(day),
		month: Number(month),
		year: year === "" ? null : fullYear(Number(year)),
	};
	try {
		// A leap year where none is given: 29/2 is a day.
		Temporal.PlainDate.from({ ...parsed, year: parsed.year ?? 2024 }, { overflow: "reject" });
	} catch {
		return null;
	}
	return { ...parsed, monthFirst: null };
}

function fullYear(year: number): number {
	return year < 100 ? 2000 + year : year;
}

function dayMonth({ day, month }: ReadDate): { day: number; month: number } {
	return { day, month };
}

function monthOf(name: string): string {
	return String(ENGLISH_MONTHS.indexOf(name.slice(0, 3)) + 1);
}

/** “ngày hai mươi hai tháng mười một” as “ngày 22 tháng 11”; “tháng” gets its diacritics where none were typed. */
function withNumbersInDigits(text: string): string {
	const lower = text.normalize("NFC").toLowerCase();
	const words = lower.split(/(\s+)/);
	const isPlain = foldText(lower) === lower;
	const spelled = (chunk: string) => /^[\p{L}\p{M}]+$/u.test(chunk);
	const pieces: string[] = [];
	let run: string[] = [];
	const flush = () => {
		pieces.push(digitsIn(run.join(" ")));
		run = [];
	};
	for (const word of words.filter((each) => each.trim() !== "")) {
		if (spelled(word)) run.push(word);
		else {
			flush();
			pieces.push(word);
		}
	}
	flush();
	const joined = pieces.filter((piece) => piece !== "").join(" ");
	return isPlain ? joined.replace(/\bthang\b/g, "tháng") : joined;
}

function digitsIn(words: string): string {
	const tokens = tokenise(words);
	let result: string[] = [];
	let done = 0;
	for (const number of readNumbers(tokens)) {
		result = [...result, ...tokens.slice(done, number.from).map((token) => token.raw), String(number.value)];
		done = number.to;
	}
	return [...result, ...tokens.slice(done).map((token) => token.raw)].join(" ");
}
