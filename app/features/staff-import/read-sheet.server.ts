import { unzipSync, zipSync } from "fflate";
import Papa from "papaparse";
import { readSheet } from "read-excel-file/node";

/** What a list may have at most: bytes, bytes unpacked, rows, columns, signs in a cell. */
const LARGEST_FILE = 3 * 1024 * 1024;
const LARGEST_UNPACKED = 40 * 1024 * 1024;
const MOST_PARTS = 200;
const MOST_ROWS = 6000;
const MOST_COLUMNS = 40;
const LONGEST_CELL = 300;

export type SheetRead =
	| { readonly ok: true; readonly fileName: string; readonly rows: string[][] }
	| { readonly ok: false; readonly reason: "none" | "too-large" | "too-many-rows" | "unreadable" | "empty" };

const refused = (reason: Extract<SheetRead, { ok: false }>["reason"]): SheetRead => ({ ok: false, reason });

/** The first sheet of an XLSX file or the rows of a CSV one, as text, within bounds. Never throws. */
export async function readPostedSheet(request: Request): Promise<SheetRead> {
	if (Number(request.headers.get("content-length") ?? 0) > LARGEST_FILE) return refused("too-large");
	const form = await request.formData().catch(() => null);
	const file = form?.get("file");
	if (!file || typeof file === "string" || file.size === 0) return refused("none");
	if (file.size > LARGEST_FILE) return refused("too-large");
	const bytes = new Uint8Array(await file.arrayBuffer());
	const read = await readRows(bytes).catch(() => "unreadable" as const);
	if (typeof read === "string") return refused(read);
	const rows = read
		.map((row) => row.slice(0, MOST_COLUMNS).map((cell) => [...cell].slice(0, LONGEST_CELL).join("")))
		.map((row) => row.map((cell) => storable(cell)));
	while (rows.at(-1)?.every((cell) => cell.trim() === "")) rows.pop();
	if (rows.length === 0) return refused("empty");
	if (rows.length > MOST_ROWS) return refused("too-many-rows");
	return { ok: true, fileName: storable(file.name).slice(0, 120), rows };
}

async function readRows(bytes: Uint8Array): Promise<string[][] | "too-large" | "unreadable"> {
	// "PK": a ZIP, as every XLSX is.
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return readCsv(bytes);
	const unpacked = unpackWithinBounds(bytes);
	if (unpacked === null) return "too-large";
	// Packed anew: the library sees nothing that is larger than it says.
	const sheet = await readSheet(Buffer.from(zipSync(unpacked, { level: 0 })));
	return sheet.map((row) =>
		row.map((cell) =>
			cell === null || cell === undefined
				? ""
				: cell instanceof Date
					? cell.toISOString().slice(0, 10)
					: String(cell),
		),
	);
}

/** Without NUL and halves of pairs, which the database cannot hold. */
const storable = (text: string): string =>
	Buffer.from(text, "utf8").toString("utf8").replaceAll("\0", "").normalize("NFC");

/** The parts of a ZIP, none larger than the size that it gives of itself; null where these are too many or too large. */
function unpackWithinBounds(bytes: Uint8Array): Record<string, Uint8Array> | null {
	let size = 0;
	let parts = 0;
	const fits = () => size <= LARGEST_UNPACKED && parts <= MOST_PARTS;
	const unpacked = unzipSync(bytes, {
		filter: ({ originalSize }) => {
			size += originalSize;
			parts += 1;
			return fits();
		},
	});
	return fits() ? unpacked : null;
}

/** Text in UTF-8 (with or without its mark), UTF-16, or what Windows wrote Vietnamese in before. */
function readCsv(bytes: Uint8Array): string[][] | "unreadable" {
	const text = decode(bytes);
	if (text.includes("\0")) return "unreadable";
	const { data } = Papa.parse<string[]>(text, {
		delimitersToGuess: [",", ";", "\t"],
		skipEmptyLines: false,
		preview: MOST_ROWS + 50,
	});
	return data;
}

function decode(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		// Its tones are signs of their own: in NFC they and their vowels are one.
		return new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
	}
}
