import Papa from "papaparse";
import { type TwiceRated, type Unit, unitsOf } from "~/domain/assessment/machine-agreement";
import type { TickTurn } from "~/domain/rubric/derive-levels";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import type { MachineSearch } from "./machine-search";

const COLUMNS = [
	"call",
	"scenario",
	"scenario_version",
	"rubric",
	"rubric_version",
	"code",
	"critical_error",
	"machine",
	"rater",
	"machine_turns",
	"rater_turns",
];

type Pairable = TwiceRated & { number: number; scenarioId: string; scenarioHash: string };

/**
 * The raw pairs as lines of a CSV, a call at a time: one line for each code that could be scored in the call. No names
 * of people. What a spreadsheet would take for a formula is defused.
 */
export function* pairsCsv(
	rubric: Rubric,
	calls: Iterable<Pairable>,
	part: MachineSearch["part"],
): Generator<string> {
	yield `\uFEFF${line([COLUMNS])}`;
	for (const call of calls) {
		const rows = unitsOf(rubric, call, part).map((unit) => rowOf(rubric, call, unit));
		if (rows.length > 0) yield line(rows);
	}
}

function rowOf({ id, version }: Rubric, call: Pairable, { code, critical, machine, people }: Unit) {
	return [
		call.number,
		call.scenarioId,
		call.scenarioHash.slice(0, 8),
		id,
		version,
		code,
		critical ? 1 : 0,
		machine.length > 0 ? 1 : 0,
		people.length > 0 ? 1 : 0,
		turns(machine),
		turns(people),
	];
}

const turns = (of: readonly TickTurn[]) => of.join(" ");

const line = (rows: readonly (readonly (string | number)[])[]): string =>
	`${Papa.unparse(rows as unknown[][], { escapeFormulae: true })}\r\n`;
