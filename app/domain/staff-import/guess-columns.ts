import { centreKey } from "./read-cells";

/** What a column of a list of staff may hold. */
export const FIELDS = ["name", "email", "centre", "role", "from"] as const;
export type Field = (typeof FIELDS)[number];

/** Where the list begins and what stands where. */
export interface Columns {
	/** Which row (from 0) is the header; the rows before it are titles. */
	readonly header: number;
	/** By column; "" for what is not taken. */
	readonly fields: readonly (Field | "")[];
}

const HEADINGS: readonly (readonly [Field, RegExp])[] = [
	["email", /e ?mail|thu dien tu|dia chi thu/],
	["name", /ho va ten|ho ten|ten nhan vien|ten can bo|full name|^ten$|^name$/],
	["from", /ngay vao|ngay bat dau|tu ngay|ngay nhan|start|since|joined/],
	[
		"centre",
		/don vi|^tai$|noi lam viec|co quan|dia phuong|chi nhanh|^centre|^center|unit|province|workplace/,
	],
	["role", /chuc vu|chuc danh|vai tro|vi tri|position|role|title/],
];

/** The field that a heading stands for. */
function fieldOf(heading: string): Field | "" {
	// The words "trung tâm", "tỉnh" alone are headings as well: they name the column, and nothing is left of them.
	const plain = heading
		.normalize("NFD")
		.replace(/\p{Mn}/gu, "")
		.replace(/[đĐ]/g, "d")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, " ")
		.trim();
	if (/^(trung tam|tinh|tinh thanh|tinh tp|centre|center)$/.test(plain)) return "centre";
	return HEADINGS.find(([, words]) => words.test(plain) || words.test(centreKey(heading)))?.[0] ?? "";
}

/** So many rows from the top are looked at for the header. */
const TITLE_ROWS = 20;

/**
 * Guesses the header, under whatever titles, and the fields of its columns. Where a header has two rows (merged cells
 * over others) the lower one counts, with what only the upper one says. Each field is given once, to the first column.
 */
export function guessColumns(rows: readonly (readonly string[])[]): Columns {
	const width = Math.max(0, ...rows.map((row) => row.length));
	const scored = rows
		.slice(0, TITLE_ROWS)
		.map((row, at) => ({ at, score: new Set(row.map(fieldOf).filter(Boolean)).size }));
	const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { at: 0, score: 0 });
	// A heading that spans two rows stands in the upper one, with nothing under it.
	const below = rows[best.at + 1] ?? [];
	const lower =
		best.score > 0 &&
		below.some((cell) => fieldOf(cell) !== "") &&
		below.every((cell) => !cell.includes("@"));
	const header = lower ? best.at + 1 : best.at;
	const taken = new Set<Field>();
	const fields = Array.from({ length: width }, (_, column): Field | "" => {
		const own = fieldOf(rows[header]?.[column] ?? "");
		const above = header > 0 ? fieldOf(rows[header - 1]?.[column] ?? "") : "";
		const field = own || (rows[header]?.[column] ? "" : above);
		if (field === "" || taken.has(field)) return "";
		taken.add(field);
		return field;
	});
	return { header, fields };
}
