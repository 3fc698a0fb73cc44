import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkRubricDraft } from "./check-rubric-draft";
import { compareRubrics } from "./compare-rubrics";
import { type DraftEdit, editDraft, saved } from "./edit-draft";
import { callQuality } from "./fixtures/call-quality";
import type { Rubric } from "./rubric.schema";
import { itemsOf, nextBehaviourId, nextCode, reusedItems } from "./rubric-codes";
import { draftOf, KINDS, partsOf, type RubricDraft, revisionOf, withoutRetired } from "./rubric-draft";

const rubric = callQuality();
const begun = draftOf(rubric);
const edited = (draft: RubricDraft, ...edits: DraftEdit[]) =>
	edits.reduce((so, edit) => editDraft(so, edit, [rubric])?.draft ?? so, draft);
const published = (draft: RubricDraft) => withoutRetired(draft) as unknown as Rubric;
const behaviours = rubric.criteria.flatMap((criterion) =>
	KINDS.flatMap((kind) => criterion[kind].map(({ id }) => `behaviour.${criterion.id}.${id}`)),
);

test("a draft that nobody has touched says what its version says, and can be read", () => {
	const checked = checkRubricDraft(begun);
	expect(checked.problems).toEqual([]);
	expect(checked.rubric && compareRubrics(rubric, checked.rubric)).toEqual([]);
});

test("what experts ratified was that version: the next one is a draft again", () => {
	const ratified = { ...rubric, ratification: { ...rubric.ratification, status: "ratified" as const } };
	expect(draftOf(ratified).rubric.ratification.status).toBe("draft");
});

describe("codes", () => {
	test("the next number is above every one that there ever was, in any version and in the draft", () => {
		const first = rubric.criteria[0];
		if (!first) throw new Error("no criterion");
		const later = { ...rubric, criteria: [{ ...first, basic: [{ id: "b7" }] }] };
		expect(nextBehaviourId([rubric], "safe-opening", "basic")).toBe("b4");
		expect(nextBehaviourId([later, rubric], "safe-opening", "basic")).toBe("b8");
		expect(nextBehaviourId([rubric], "safe-opening", "harmful")).toBe("u3");
		expect(nextBehaviourId([rubric], "no-such", "advanced")).toBe("a1");
		const full = { ...rubric, criteria: [{ ...first, basic: [{ id: "b99" }] }] };
		expect(nextBehaviourId([full], "safe-opening", "basic")).toBeNull();
		expect(nextCode([rubric], "error")).toBe("error-1");
		expect(nextCode([{ ...rubric, criticalErrors: [{ code: "error-4" }] }, rubric], "error")).toBe("error-5");
	});

	test("whatever is added, retired and published, no code comes twice", () => {
		const step = fc.oneof(
			fc.record({
				edit: fc.constant("add-behaviour" as const),
				criterion: fc.constantFrom("listening", "empathy"),
				kind: fc.constantFrom(...KINDS),
			}),
			fc.record({
				edit: fc.constantFrom("add-criterion" as const, "add-error" as const, "add-condition" as const),
			}),
			fc.record({
				edit: fc.constant("retire-newest" as const),
				of: fc.constantFrom(
					"behaviour.listening.",
					"behaviour.empathy.",
					"criterion.",
					"error.",
					"condition.",
				),
			}),
			fc.constant({ edit: "publish" as const }),
		);
		fc.assert(
			fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
				const versions: Rubric[] = [rubric];
				let draft = begun;
				for (const each of steps) {
					if (each.edit === "publish") {
						versions.push(published(draft));
						draft = draftOf(published(draft));
						continue;
					}
					if (each.edit === "retire-newest") {
						const items = [...itemsOf(draft.rubric)].filter((item) => item.startsWith(each.of));
						const item = items.at(-1) ?? "";
						draft = editDraft(draft, { edit: "retire", item }, versions)?.draft ?? draft;
						continue;
					}
					draft = editDraft(draft, each, versions)?.draft ?? draft;
				}
				versions.slice(1).forEach((version, index) => {
					expect(reusedItems(version, versions[index] as Rubric, versions.slice(0, index + 1))).toEqual([]);
				});
			}),
			{ seed: 111, numRuns: 200 },
		);
	});

	test("a code that another version had meanwhile is found", () => {
		const other = published(edited(begun, { edit: "add-behaviour", criterion: "empathy", kind: "basic" }));
		expect(reusedItems(other, rubric, [rubric, other])).toEqual(["behaviour.empathy.b3"]);
		expect(reusedItems(other, rubric, [rubric])).toEqual([]);
	});
});

describe("retiring", () => {
	test("takes exactly that out, and putting it back leaves no trace", () => {
		fc.assert(
			fc.property(fc.constantFrom(...behaviours), (item) => {
				const without = edited(begun, { edit: "retire", item });
				expect(itemsOf(withoutRetired(without)).has(item)).toBe(false);
				expect(edited(without, { edit: "restore", item })).toEqual(begun);
			}),
			{ seed: 111 },
		);
	});

	test("of what is not there, or twice, does nothing", () => {
		for (const item of [
			"behaviour.listening.b99",
			"criterion.no-such",
			"",
			"listening",
			"error.x",
			"condition.__proto__",
		])
			expect(editDraft(begun, { edit: "retire", item }, [rubric])).toBeNull();
		const once = edited(begun, { edit: "retire", item: "criterion.empathy" });
		expect(editDraft(once, { edit: "retire", item: "criterion.empathy" }, [rubric])).toBeNull();
		expect(partsOf(once)).not.toContain("criterion.empathy");
	});

	test("a behaviour that the machine ticked in the absence of a harm that is gone is left to a person", () => {
		const one = published(edited(begun, { edit: "retire", item: "behaviour.empathy.u1" }));
		const machineOf = (of: Rubric) => of.criteria.find(({ id }) => id === "empathy")?.basic.at(-1)?.machine;
		expect(machineOf(one)).toEqual({ unless: ["empathy.u2"] });
		const both = edited(
			begun,
			{ edit: "retire", item: "behaviour.empathy.u1" },
			{ edit: "retire", item: "behaviour.empathy.u2" },
		);
		expect(machineOf(published(both))).toBe("never");
		expect(checkRubricDraft(both).problems).toEqual([]);
	});
});

test("moving changes places with the neighbour that is left, and ends at the ends", () => {
	const up = (item: string) => ({ edit: "move", item, by: -1 }) as const;
	expect(
		edited(begun, up("criterion.confidentiality"))
			.rubric.criteria.map(({ id }) => id)
			.slice(0, 2),
	).toEqual(["confidentiality", "safe-opening"]);
	expect(editDraft(begun, up("criterion.safe-opening"), [])).toBeNull();
	const passed = edited(
		begun,
		{ edit: "retire", item: "behaviour.safe-opening.b2" },
		up("behaviour.safe-opening.b3"),
	);
	expect(passed.rubric.criteria[0]?.basic.map(({ id }) => id)).toEqual(["b3", "b1", "b2"]);
	const back = edited(begun, up("error.danger-ignored"), {
		edit: "move",
		item: "error.danger-ignored",
		by: 1,
	});
	expect(back).toEqual(begun);
});

describe("problems stand at their fields", () => {
	const problems = (draft: RubricDraft) => checkRubricDraft(draft).problems;

	test("what is new has to be written in both languages", () => {
		const draft = edited(begun, { edit: "add-behaviour", criterion: "empathy", kind: "advanced" });
		expect(problems(draft).map(({ part, field, rule }) => `${part} ${field} ${rule}`)).toEqual(
			["text-vi", "text-en", "short-vi", "short-en"].map((field) => `criterion.empathy a2-${field} empty`),
		);
	});

	test("a number that is none, or beyond its bounds", () => {
		const { pass, workflow } = begun.rubric;
		const rubric = {
			...begun.rubric,
			pass: { ...pass, mean: "abc", safetyLevel: 9 },
			workflow: { ...workflow, dueDays: 2.5 },
		};
		expect(problems({ ...begun, rubric })).toEqual([
			{ part: "pass", field: "safetyLevel", rule: "too-large", bound: 4 },
			{ part: "pass", field: "mean", rule: "number", bound: null },
			{ part: "workflow", field: "dueDays", rule: "number", bound: null },
		]);
	});

	test("a condition that was retired and is still asked for", () => {
		const draft = edited(begun, { edit: "retire", item: "condition.time-to-agree" });
		expect(problems(draft)).toEqual([
			{ part: "criterion.safe-opening", field: "b3-if-0", rule: "unknown-condition", bound: null },
		]);
	});

	test("a criterion without a basic behaviour, a rubric without a criterion", () => {
		const none = edited(
			begun,
			...["b1", "b2"].map((id) => ({ edit: "retire", item: `behaviour.empathy.${id}` }) as const),
		);
		expect(problems(none)).toContainEqual({
			part: "criterion.empathy",
			field: "basic",
			rule: "no-basic",
			bound: null,
		});
		const empty = edited(
			begun,
			...rubric.criteria.map(({ id }) => ({ edit: "retire", item: `criterion.${id}` }) as const),
		);
		expect(problems(empty)).toContainEqual({ part: "list", field: "", rule: "no-criterion", bound: null });
	});
});

test("each part has a revision of its own", () => {
	const draft = saved(saved(begun, "pass"), "pass");
	expect([revisionOf(draft, "pass"), revisionOf(draft, "workflow")]).toEqual([3, 1]);
});
