import { readFileSync, statSync } from "node:fs";
import Papa from "papaparse";
import { RatingCollector } from "../../app/domain/agreement/collect-ratings";
import type { RatingTable } from "../../app/domain/agreement/rating-table";
import { Refusal, reasonOf } from "../scenario/refusal";

const COLUMNS = ["unit", "rater", "criterion", "score"] as const;
type Column = (typeof COLUMNS)[number];

/** From this size on a file is refused: what is this large is most likely something else. */
const TOO_LARGE = 100_000_000;
/** So many bad rows are named; the rest is counted. */
const NAMED = 20;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** The text of a file, without a mark at its start, each line ended alike. */
function contentOf(file: string): string {
	let size: number;
	try {
		const found = statSync(file);
		if (!found.isFile()) throw new Refusal(`${file} is not a file`);
		size = found.size;
	} catch (error) {
		if (error instanceof Refusal) throw error;
		throw new Refusal(`${file} cannot be read: ${reasonOf(error)}`);
	}
	if (size >= TOO_LARGE)
		throw new Refusal(
			`${file} has ${Math.round(size / 1e6)} MB; up to 100 MB are read. Split it by criterion.`,
		);
	const content = readFileSync(file);
	if (content.length === 0) throw new Refusal(`${file} is empty: it has to begin with ${COLUMNS.join(",")}`);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(content).replace(/\r\n?/g, "\n");
	} catch {
		throw new Refusal(`${file} is not text in UTF-8: save it as “CSV UTF-8”`);
	}
}

/** Where each column stands, from 0. */
function placesOf(header: readonly string[], file: string, line: number): Record<Column, number> {
	const names = header.map((name) => name.trim().toLowerCase());
	for (const column of COLUMNS) {
		const at = names.indexOf(column);
		if (at < 0)
			throw new Refusal(
				`${file}: line ${line}: there is no column “${column}”; the columns are: ${header.join(" | ")}`,
			);
		if (names.includes(column, at + 1))
			throw new Refusal(
				`${file}: line ${line}, column ${names.indexOf(column, at + 1) + 1}: a second “${column}”`,
			);
	}
	return {
		unit: names.indexOf("unit"),
		rater: names.indexOf("rater"),
		criterion: names.indexOf("criterion"),
		score: names.indexOf("score"),
	};
}

/** The rows of a file, checked one by one while it is read. */
class Rows {
	readonly #collector: RatingCollector;
	readonly #file: string;
	readonly #bad: string[] = [];
	#header: { readonly width: number; readonly places: Record<Column, number> } | null = null;
	#badCount = 0;
	#taken = 0;

	constructor(file: string, categories: readonly number[]) {
		this.#file = file;
		this.#collector = new RatingCollector(categories);
	}

	/** @param lineOf the line on which the row begins; only asked for where it has to be named */
	take(row: readonly string[], lineOf: () => number): void {
		if (!this.#header) {
			this.#header = { width: row.length, places: placesOf(row, this.#file, lineOf()) };
			return;
		}
		const problem = this.#problemOf(row, this.#header.width, this.#header.places);
		if (!problem) {
			this.#taken++;
			return;
		}
		this.#badCount++;
		if (this.#bad.length < NAMED) this.#bad.push(`${this.#file}: line ${lineOf()}, ${problem}`);
	}

	/** @returns by criterion; throws when a row was bad, or there was none */
	tables(): Map<string, RatingTable> {
		if (this.#badCount > NAMED) this.#bad.push(`… and ${this.#badCount - NAMED} more bad rows`);
		if (this.#badCount > 0) throw new Refusal(this.#bad.join("\n"));
		if (this.#taken === 0) throw new Refusal(`${this.#file} has no ratings`);
		return this.#collector.tables();
	}

	/** What is wrong with a row, and in which column; null when it was taken. */
	#problemOf(row: readonly string[], width: number, places: Record<Column, number>): string | null {
		if (row.length !== width)
			return `column ${Math.min(row.length, width) + 1}: the row has ${row.length} cells, the header has ${width}`;
		const cell = (column: Column) => (row[places[column]] ?? "").trim().normalize("NFC");
		const named = (column: Column, problem: string) => `column ${places[column] + 1} (${column}): ${problem}`;
		for (const column of COLUMNS) if (cell(column) === "") return named(column, "the cell is empty");
		const score = cell("score");
		if (!NUMBER.test(score)) return named("score", `“${score}” is no number`);
		const problem = this.#collector.add(cell("unit"), cell("rater"), cell("criterion"), Number(score));
		if (problem === "outside-domain")
			return named("score", `${score} is not one of the categories ${this.#collector.categories.join(", ")}`);
		if (problem === "twice")
			return named(
				"rater",
				`“${cell("rater")}” has rated unit “${cell("unit")}” for “${cell("criterion")}” before`,
			);
		return null;
	}
}

const BROKEN: Partial<Record<string, string>> = {
	MissingQuotes: "a quote is opened and never closed",
	InvalidQuotes: "after a closing quote there is something other than a comma or the end of the line",
};

const lineEnds = (text: string) => text.split("\n").length - 1;

/**
 * Reads ratings from a CSV file with the columns unit, rater, criterion, score, in any order; other columns are ignored.
 *
 * @param categories the full domain
 * @returns a table by criterion
 * @throws Refusal that names every bad row by line and column
 */
export function readRatings(file: string, categories: readonly number[]): Map<string, RatingTable> {
	const rows = new Rows(file, categories);
	const text = contentOf(file);
	Papa.parse<string[]>(text, {
		delimiter: ",",
		newline: "\n",
		skipEmptyLines: true,
		// Row by row, so that not all of a large file is kept.
		step: ({ data, errors, meta }) => {
			const [broken] = errors;
			if (broken) {
				const line = lineEnds(text.slice(0, broken.index ?? meta.cursor)) + 1;
				throw new Refusal(`${file}: line ${line}: ${BROKEN[broken.code] ?? broken.message}`);
			}
			// A quoted cell may hold line ends: the row is named by the line on which it begins.
			rows.take(
				data,
				() => lineEnds(text.slice(0, meta.cursor).replace(/\n$/, "")) - lineEnds(data.join("")) + 1,
			);
		},
	});
	return rows.tables();
}
