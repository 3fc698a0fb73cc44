import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitsOfTable } from "../agreement/two-by-two";
import { indexBehaviours } from "../rubric/behaviour-index";
import { callQuality } from "../rubric/fixtures/call-quality";
import { machineAgreement, type Placed, type TwiceRated, unitsOf } from "./machine-agreement";

const rubric = callQuality();
const behaviours = [...indexBehaviours(rubric).values()];
const conditions = Object.keys(rubric.conditions);
const runs = { seed: 20261122, numRuns: 60 };

const call = (more: Partial<TwiceRated>): TwiceRated => ({
	callId: "one",
	opened: ["at-risk"],
	live: false,
	ownWordTurns: [],
	machine: [],
	people: [],
	claimed: [],
	confirmed: [],
	...more,
});
const at = (code: string, turn: Placed["turn"]): Placed => ({ code, turn });

/** The table of a behaviour or a critical error. */
function tableOf(calls: TwiceRated[], code: string, part: "picked" | "own" = "picked") {
	const { criteria, criticalErrors } = machineAgreement(rubric, calls, part);
	return [...criteria.flatMap((each) => each.behaviours), ...criticalErrors].find(
		(each) => each.code === code,
	)?.table;
}

const CODE = "safe-opening.b1";
const turn = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant("whole" as const));
const ticks = fc.array(fc.record({ code: fc.constantFrom(...behaviours.map(({ code }) => code)), turn }), {
	maxLength: 40,
});
const marks = fc.array(
	fc.record({ code: fc.constantFrom(...rubric.criticalErrors.map(({ code }) => code)), turn }),
	{ maxLength: 3 },
);
const calls: fc.Arbitrary<TwiceRated[]> = fc.array(
	fc.record({
		callId: fc.uuid(),
		opened: fc.subarray(conditions),
		live: fc.boolean(),
		ownWordTurns: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
		machine: ticks,
		people: ticks,
		claimed: marks,
		confirmed: marks,
	}),
	{ maxLength: 12 },
);

describe("the machine against people", () => {
	it("counts a call once for a behaviour, wherever and however often it was seen", () => {
		const both = call({ machine: [at(CODE, 1), at(CODE, 5)], people: [at(CODE, 7)] });
		const counted = machineAgreement(rubric, [both], "picked");
		expect(tableOf([both], CODE)).toEqual({ both: 1, testOnly: 0, referenceOnly: 0, neither: 0 });
		expect(counted.disagreements).toEqual([
			{ callId: "one", code: CODE, turn: 1, by: "machine", elsewhere: true },
			{ callId: "one", code: CODE, turn: 5, by: "machine", elsewhere: true },
			{ callId: "one", code: CODE, turn: 7, by: "people", elsewhere: true },
		]);
	});

	it("puts what one saw alone into its cell, and names the turn", () => {
		const seen = [
			call({ machine: [at(CODE, 5)] }),
			call({ callId: "two", people: [at(CODE, 7)] }),
			call({ callId: "three" }),
		];
		expect(tableOf(seen, CODE)).toEqual({ both: 0, testOnly: 1, referenceOnly: 1, neither: 1 });
		expect(machineAgreement(rubric, seen, "picked").disagreements).toEqual([
			{ callId: "one", code: CODE, turn: 5, by: "machine", elsewhere: false },
			{ callId: "two", code: CODE, turn: 7, by: "people", elsewhere: false },
		]);
	});

	it("leaves out what could not be scored since its condition did not arise, ticked or not", () => {
		const closed = call({ opened: [], machine: [at(CODE, 5)] });
		expect(tableOf([closed], CODE)).toEqual({ both: 0, testOnly: 0, referenceOnly: 0, neither: 0 });
		expect(machineAgreement(rubric, [closed], "picked").disagreements).toEqual([]);
	});

	it("takes a tick of the whole call as differing from no turn", () => {
		const whole = call({ machine: [at(CODE, "whole")], people: [at(CODE, 4)] });
		expect(machineAgreement(rubric, [whole], "picked").disagreements).toEqual([]);
	});

	it("keeps own words apart: the code is left out of the one part, and its turns alone are in the other", () => {
		const spoken = call({
			ownWordTurns: [5],
			machine: [at(CODE, 5), at("empathy.b1", 2)],
			people: [at("empathy.b1", 2)],
			opened: ["at-risk", "feeling-shown"],
		});
		expect(tableOf([spoken], CODE)).toEqual({ both: 0, testOnly: 0, referenceOnly: 0, neither: 0 });
		expect(tableOf([spoken], CODE, "own")).toMatchObject({ testOnly: 1 });
		expect(tableOf([spoken], "empathy.b1")).toMatchObject({ both: 1 });
		expect(tableOf([spoken], "empathy.b1", "own")).toMatchObject({ both: 0, neither: 1 });
		expect(tableOf([call({ live: true, people: [at(CODE, 3)] })], CODE)).toMatchObject({ referenceOnly: 0 });
		expect(tableOf([call({ live: true, people: [at(CODE, 3)] })], CODE, "own")).toMatchObject({
			referenceOnly: 1,
		});
	});

	it("holds the machine's claims against confirmed critical errors", () => {
		const code = rubric.criticalErrors.find(({ if: conditions }) => conditions !== undefined)?.code ?? "";
		const rejected = call({ opened: [], claimed: [at(code, 3)] });
		const found = call({ opened: [], confirmed: [at(code, "whole")] });
		const quiet = call({ opened: [] });
		expect(tableOf([rejected, found, quiet], code)).toEqual({
			both: 0,
			testOnly: 1,
			referenceOnly: 1,
			neither: 0,
		});
	});

	it("leaves what the rubric leaves to people out of the criterion's sum, and shows it", () => {
		const { criteria } = machineAgreement(rubric, [call({ opened: conditions })], "picked");
		const left = criteria.flatMap((each) => each.behaviours).filter(({ peopleOnly }) => peopleOnly);
		expect(left.length).toBeGreaterThan(0);
		for (const { behaviours: of, table } of criteria)
			expect(unitsOfTable(table)).toBe(of.filter(({ peopleOnly }) => !peopleOnly).length);
	});

	it("counts every unit in one cell, and differs in a cell exactly where one alone saw it", () => {
		fc.assert(
			fc.property(calls, fc.constantFrom("picked" as const, "own" as const), (given, part) => {
				const counted = machineAgreement(rubric, given, part);
				const units = given.flatMap((each) => unitsOf(rubric, each, part));
				const tables = [
					...counted.criteria.flatMap((each) => each.behaviours.map(({ table }) => table)),
					...counted.criticalErrors.map(({ table }) => table),
				];
				expect(tables.reduce((sum, table) => sum + unitsOfTable(table), 0)).toBe(units.length);
				const alone = tables.reduce((sum, table) => sum + table.testOnly + table.referenceOnly, 0);
				const named = counted.disagreements.filter(({ elsewhere }) => !elsewhere);
				expect(new Set(named.map(({ callId, code }) => `${callId} ${code}`)).size).toBe(alone);
			}),
			runs,
		);
	});

	it("changes sides when machine and people change places, and does not mind the order of the calls", () => {
		const swapped = (each: TwiceRated): TwiceRated => ({
			...each,
			machine: each.people,
			people: each.machine,
			claimed: each.confirmed,
			confirmed: each.claimed,
		});
		fc.assert(
			fc.property(calls, (given) => {
				const one = machineAgreement(rubric, given, "picked");
				const other = machineAgreement(rubric, given.map(swapped).reverse(), "picked");
				for (const [index, { table }] of one.criteria.entries())
					expect(other.criteria[index]?.table).toEqual({
						...table,
						testOnly: table.referenceOnly,
						referenceOnly: table.testOnly,
					});
				expect(other.disagreements).toHaveLength(one.disagreements.length);
			}),
			runs,
		);
	});
});
