/** What stands in a cell, as text: NFC, one space between words, none around; without what cannot be seen. */
export function cellText(value: string): string {
	return (
		value
			.normalize("NFC")
			// Byte order marks and zero-width signs come along from copies.
			.replace(/[\u200B-\u200D\u2060\uFEFF]/g, "")
			// biome-ignore lint/suspicious/noControlCharactersInRegex: what the database cannot hold.
			.replace(/[\u0000-\u001F\u007F-\u009F\u00A0\s]+/g, " ")
			.trim()
	);
}

/**
 * A name as it is written: "NGUYỄN THỊ HOA" becomes "Nguyễn Thị Hoa", also where it came decomposed; a name that is not
 * all in capitals stays as it is. Parts after an apostrophe or hyphen begin anew: "K'BRƠI" is "K'Brơi".
 */
export function readName(value: string): string {
	const name = cellText(value);
	const letters = name.replace(/[^\p{L}]/gu, "");
	if (letters.length < 2 || letters !== letters.toLocaleUpperCase("vi")) return name;
	return name
		.toLocaleLowerCase("vi")
		.replace(
			/(^|[\s'’-])(\p{L})/gu,
			(_, before: string, letter: string) => before + letter.toLocaleUpperCase("vi"),
		);
}

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/**
 * A day, ISO, from how it stands in lists: 05/03/2021, 2021-03-05, 5-3-21 (day first; points too), or a day number of
 * Excel (20000 to 80000). Two figures of a year are 2000 to 2069 and 1970 to 1999. Null for what is no day.
 */
export function readDay(value: string): string | null {
	const text = cellText(value).replace(/[T ]\d{1,2}:\d{2}.*$/, "");
	if (/^\d{5}(\.\d+)?$/.test(text)) {
		const number = Math.floor(Number(text));
		if (number < 20_000 || number > 80_000) return null;
		return new Date(EXCEL_EPOCH + number * DAY_MS).toISOString().slice(0, 10);
	}
	const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
	const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(text);
	const [year, month, day] = iso
		? [iso[1], iso[2], iso[3]]
		: dayFirst
			? [dayFirst[3], dayFirst[2], dayFirst[1]]
			: [];
	if (!year || !month || !day) return null;
	const whole = year.length === 2 ? (Number(year) < 70 ? `20${year}` : `19${year}`) : year;
	const found = `${whole}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	const at = new Date(`${found}T00:00:00Z`);
	return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== found ? null : found;
}

/** Words that stand before the names of centres, and differ from list to list. */
const BEFORE_NAMES =
	/\b(trung tam|tt|cong tac xa hoi|ctxh|tong dai|quoc gia|bao ve tre em|social-work|social work|centre|center|hotline|tinh|thanh pho|tp\.?|so)\b/g;

/** How a centre is known in lists: without diacritics, capitals and the words before its name. "TT CTXH tỉnh Nghệ An" is "nghe an". */
export function centreKey(name: string): string {
	const plain = cellText(name)
		.normalize("NFD")
		.replace(/\p{Mn}/gu, "")
		.replace(/[đĐ]/g, "d")
		.toLowerCase()
		.replace(/[^a-z0-9.-]+/g, " ");
	const short = plain
		.replace(BEFORE_NAMES, " ")
		.replace(/[^a-z0-9]+/g, " ")
		.trim();
	return short || plain.trim();
}

const ROLE_WORDS = [
	["trainer", /giang vien|giam sat|huong dan|trainer|supervisor/],
	["manager", /quan ly|truong phong|giam doc|pho phong|manager|director/],
	["trainee", /tu van|nhan vien|hoc vien|tap su|counsel|trainee|staff/],
] as const;

/** The roles that a list may give. Administrators come from no list. */
export const LISTED_ROLES = ["trainee", "trainer", "manager"] as const;
export type ListedRole = (typeof LISTED_ROLES)[number];

/** A word for a role as it is compared: in lower case, at most 80 characters. */
export const roleWord = (value: string): string => cellText(value).toLocaleLowerCase("vi").slice(0, 80);

/** The role that a word in a list stands for, or null. */
export function readRole(value: string): ListedRole | null {
	const plain = centreKey(value);
	return ROLE_WORDS.find(([, words]) => words.test(plain))?.[0] ?? null;
}
