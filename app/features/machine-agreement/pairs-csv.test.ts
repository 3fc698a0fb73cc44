import Papa from "papaparse";
import { expect, it } from "vitest";
import { EMPTY_TABLE } from "~/domain/agreement/two-by-two";
import { machineAgreement } from "~/domain/assessment/machine-agreement";
import { callQuality } from "~/domain/rubric/fixtures/call-quality";
import { pairsCsv } from "./pairs-csv";

const rubric = callQuality();
const call = (number: number, scenarioId: string, machine: number[], people: number[]) => ({
	callId: String(number),
	number,
	scenarioId,
	scenarioHash: "0123456789abcdef",
	opened: ["at-risk"],
	live: false,
	ownWordTurns: [],
	machine: machine.map((turn) => ({ code: "safe-opening.b1", turn })),
	people: people.map((turn) => ({ code: "safe-opening.b1", turn })),
	claimed: [],
	confirmed: [],
});

it("gives back the tables of the page to anyone who counts its lines", () => {
	const calls = [call(1, "S03", [2, 5], [2]), call(2, "S03", [4], []), call(3, "K01", [], [7])];
	const text = [...pairsCsv(rubric, calls, "picked")].join("");
	const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
	const cells = { ...EMPTY_TABLE, both: 0, testOnly: 0, referenceOnly: 0, neither: 0 };
	for (const { code, machine, rater } of data)
		if (code === "safe-opening.b1")
			cells[
				machine === "1" ? (rater === "1" ? "both" : "testOnly") : rater === "1" ? "referenceOnly" : "neither"
			]++;
	const { criteria } = machineAgreement(rubric, calls, "picked");
	const counted = criteria.flatMap((each) => each.behaviours).find(({ code }) => code === "safe-opening.b1");
	expect(cells).toEqual(counted?.table);
	expect(data.find(({ call: number, code }) => number === "1" && code === "safe-opening.b1")).toMatchObject({
		machine_turns: "2 5",
		rater_turns: "2",
		rubric_version: "1",
	});
});

it("holds no formula, whatever a scenario is called", () => {
	const text = [...pairsCsv(rubric, [call(1, "=HYPERLINK(1)", [], [])], "picked")].join("");
	expect(text).toContain("'=HYPERLINK(1)");
	expect(text).not.toMatch(/(^|,)=/m);
});
