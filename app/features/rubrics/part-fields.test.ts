import { expect, test } from "vitest";
import { checkRubricDraft } from "~/domain/rubric/check-rubric-draft";
import { editDraft } from "~/domain/rubric/edit-draft";
import { callQuality } from "~/domain/rubric/fixtures/call-quality";
import { draftOf, partsOf, type RubricDraft } from "~/domain/rubric/rubric-draft";
import { fieldsOf, type PartValues, valuesOf, withValues } from "./part-fields";
import { partForm, readDeed } from "./part-form";

const begun = draftOf(callQuality());
const fields = (part: string, draft = begun) => {
	const found = fieldsOf(draft, part);
	if (!found) throw new Error(part);
	return found;
};
const typed = (part: string, given: PartValues, draft: RubricDraft = begun) =>
	withValues(draft, fields(part, draft), { ...valuesOf(draft, fields(part, draft)), ...given });

test("a form that is sent back as it came changes nothing, in any part", () => {
	for (const part of partsOf(begun)) expect(typed(part, {}), part).toEqual(begun);
});

test("every problem of the check has a field of its name", () => {
	const strip = (value: unknown): unknown =>
		typeof value === "string" ? value : Array.isArray(value) ? value.map(strip) : value;
	for (const part of partsOf(begun)) {
		const emptied = Object.fromEntries(
			fields(part).flatMap(({ name, kind }) => (kind === "text" || kind === "number" ? [[name, ""]] : [])),
		);
		const names = new Set(fields(part).map(({ name }) => name));
		const { problems } = checkRubricDraft(typed(part, strip(emptied) as PartValues));
		expect(problems).toHaveLength(Object.keys(emptied).length);
		for (const problem of problems) expect([problem.part, names.has(problem.field)]).toEqual([part, true]);
	}
});

test("words, numbers, choices and boxes go where they belong", () => {
	const { rubric } = typed("criterion.listening", {
		"b2-text-vi": " Nói lại ",
		"b3-whole": "either",
		safety: "on",
		"if-0": "urgent",
	});
	expect(rubric.criteria[3]).toMatchObject({
		safety: true,
		if: ["urgent"],
		basic: [{}, { text: { vi: "Nói lại" } }, { whole: "either" }],
	});
	const pass = typed("pass", {
		mean: "2,5",
		safetyLevel: "ba",
		"repairedHarm-difficulties": ["2", "9"],
		default: [],
	}).rubric.pass;
	expect(pass).toMatchObject({
		mean: 2.5,
		safetyLevel: "ba",
		repairedHarm: { difficulties: [2] },
		default: false,
	});
});

test("conditions are added by one choice more, taken out by an empty one, and only those that there are", () => {
	const two = typed("criterion.safe-opening", { "if-1": "urgent" });
	expect(two.rubric.criteria[0]?.if).toEqual(["at-risk", "urgent"]);
	expect(typed("criterion.safe-opening", { "if-0": "" }, two).rubric.criteria[0]?.if).toEqual(["urgent"]);
	expect(
		typed("criterion.safe-opening", { "if-0": "", "if-1": "no-such" }, two).rubric.criteria[0],
	).not.toHaveProperty("if");
	expect(typed("criterion.safe-opening", { "if-0": "__proto__" }).rubric.criteria[0]).not.toHaveProperty(
		"if",
	);
});

test("what is retired has no field, and a part that is not there has none at all", () => {
	const without = editDraft(begun, { edit: "retire", item: "behaviour.listening.b2" }, [])?.draft ?? begun;
	expect(fields("criterion.listening", without).some(({ name }) => name.startsWith("b2-"))).toBe(false);
	const gone = editDraft(begun, { edit: "retire", item: "criterion.listening" }, [])?.draft ?? begun;
	for (const part of ["criterion.listening", "criterion.no-such", "error.", "__proto__", ""])
		expect(fieldsOf(gone, part)).toBeNull();
});

test("a text that is too long is refused by its name; what the database cannot hold is replaced", () => {
	const form = partForm(fields("head"));
	const result = form.safeParse({ "name-vi": "a".repeat(2001) });
	expect(result.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
		["name-vi", "tooLong"],
	]);
	expect(form.parse({ "name-vi": "a\0b\r\nc" })).toEqual({ "name-vi": "a\uFFFDb\nc" });
});

test("deeds", () => {
	expect(readDeed("save", null)).toBe("save");
	expect(readDeed("up.behaviour.listening.b2", "criterion.listening")).toEqual({
		edit: "move",
		item: "behaviour.listening.b2",
		by: -1,
	});
	expect(readDeed("add.basic", "criterion.listening")).toEqual({
		edit: "add-behaviour",
		criterion: "listening",
		kind: "basic",
	});
	expect(readDeed("add.basic", "pass")).toBeNull();
	expect(readDeed("add.error", null)).toEqual({ edit: "add-error" });
	expect(readDeed("burn.all", null)).toBeNull();
});
