import Papa from "papaparse";
import type { RatedCall } from "~/domain/agreement/rated-units";

/**
 * Ratings as lines of a CSV that `npm run agreement` reads as it is: unit, rater, criterion, score, one line for each
 * level given, and after them what describes the call. A mark at the start tells spreadsheets that it is UTF-8; what one
 * of them would take for a formula is defused.
 *
 * @param details by call and criterion
 */
export function* ratingsCsv<Call extends RatedCall>(
	criteria: readonly string[],
	calls: readonly Call[],
	columns: readonly string[],
	details: (call: Call, criterion: string) => readonly (string | number)[],
): Generator<string> {
	yield `\uFEFF${line([["unit", "rater", "criterion", "score", ...columns]])}`;
	for (const call of calls) {
		const rows = criteria.flatMap((criterion) =>
			call.ratings.flatMap(({ rater, levels }) => {
				const level = levels[criterion] ?? null;
				return level === null ? [] : [[call.id, rater, criterion, level, ...details(call, criterion)]];
			}),
		);
		if (rows.length > 0) yield line(rows);
	}
}

const line = (rows: readonly (readonly (string | number)[])[]): string =>
	`${Papa.unparse(rows as unknown[][], { escapeFormulae: true })}\r\n`;
