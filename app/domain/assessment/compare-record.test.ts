import { describe, expect, test } from "vitest";
import type { FactDefinition } from "./compare-fact";
import { compareRecord } from "./compare-record";

const AGE: FactDefinition = { type: "number", accept: ["22"] };
const DEADLINE: FactDefinition = { type: "date", accept: ["2026-11-22"] };
const NAME: FactDefinition = { type: "person", accept: ["Trần Văn Lực", "Lực"] };
const PLACE: FactDefinition = { type: "place", accept: ["casino Kim Sa", "Bavet", "tầng ba"] };

const FACTS: Record<string, FactDefinition> = {
	name: NAME,
	age: AGE,
	place: { ...PLACE, risk: true },
	deadline: { ...DEADLINE, risk: true },
	clip: { type: "text", accept: ["clip"], record: false },
};

/** As the writers of scenarios make them: one of the options says that it is not known. */
const PASSPORT_AT: FactDefinition = {
	type: "choice",
	accept: ["held-by-them"],
	risk: true,
	options: {
		"held-by-them": { vi: "Người giữ Lực thu", en: "Taken by those who hold him" },
		"not-known": { vi: "Chưa rõ", en: "Not known" },
	},
};

test("choosing that it is not known is no answer, neither a wrong one nor one that was made up", () => {
	const outcome = (revealed: string[]) =>
		compareRecord({ facts: { passport: PASSPORT_AT }, revealed }, { passport: "not-known" }).facts[0]
			?.outcome;
	expect(outcome([])).toBe("not-revealed");
	expect(outcome(["passport"])).toBe("missing");
});

describe("a record against what was said in this call", () => {
	const compare = (record: Record<string, string>, notes = "", revealed = ["name", "age", "place"]) =>
		compareRecord({ facts: FACTS, revealed }, record, notes);
	const outcomes = (...args: Parameters<typeof compare>) =>
		Object.fromEntries(compare(...args).facts.map((each) => [each.fact, each.outcome]));

	test("each field has an outcome; what is no field has none", () => {
		expect(outcomes({ name: "Lực", age: "23", deadline: "22/11" })).toEqual({
			name: "recorded",
			age: "wrong",
			place: "missing",
			deadline: "not-revealed-but-filled",
		});
	});

	test.each(["", "  ", "chưa rõ", "Không biết", "?", "-", "unknown", "n/a", "don't know"])(
		"“%s” leaves a field open",
		(typed) => {
			expect(outcomes({ name: typed, deadline: typed })).toMatchObject({
				name: "missing",
				deadline: "not-revealed",
			});
		},
	);

	test("a fact that stands in the notes is not missing", () => {
		const compared = compare({ name: "Lực", age: "22" }, "21h30: bị giữ ở Bavet, tầng 3");
		expect(compared.facts.find((each) => each.fact === "place")).toMatchObject({
			outcome: "recorded",
			foundIn: "notes",
		});
		expect(compared.notes).toEqual({ filled: true, timesMentioned: 1 });
		expect(compared.behaviours).toEqual(["record.b1", "record.b2"]);
	});

	test("a number in the notes could belong to anything, so a rater looks", () => {
		expect(outcomes({ name: "Lực", place: "Bavet" }, "22 cái tin nhắn").age).toBe("for-a-rater");
	});

	test("a risk fact that was said and is nowhere is a harm; another one that is missing is none", () => {
		expect(compare({ name: "Lực", age: "22" }).behaviours).toEqual(["record.u2"]);
		expect(compare({ name: "Lực", place: "Bavet" }).behaviours).toEqual([]);
	});

	test("what is for a rater is not held against the trainee, what was made up is", () => {
		const record = { name: "em trai chị Thắm", age: "22", place: "Bavet" };
		expect(compare(record).behaviours).toEqual(["record.b1"]);
		expect(compare({ ...record, deadline: "22/11" }).behaviours).toEqual([]);
	});

	test("a field name out of Object's prototype is an empty field", () => {
		const facts = { constructor: NAME };
		expect(compareRecord({ facts, revealed: ["constructor"] }, {}).facts[0]?.outcome).toBe("missing");
	});
});
