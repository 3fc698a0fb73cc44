import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareRubrics } from "./compare-rubrics";
import { callQuality } from "./fixtures/call-quality";
import { type CriticalError, type Rubric, rubricSchema } from "./rubric.schema";
import { workflowRuleOf } from "./workflow-rule";

const rubric: Rubric = { ...callQuality(), workflow: workflowRuleOf(callQuality()) };
type Path = (string | number)[];

/** Every value of a rubric that is no list and no block, with the way to it; lists of values as one. */
function leavesOf(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
	if (Array.isArray(value) && value.every((item) => typeof item !== "object")) return [{ path, value }];
	if (value === null || typeof value !== "object") return [{ path, value }];
	return Object.entries(value).flatMap(([key, inner]) =>
		leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
	);
}

function put(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
	if (key === undefined) return to;
	if (Array.isArray(value)) return value.map((item, index) => (index === key ? put(item, rest, to) : item));
	return { ...(value as object), [key]: put((value as Record<string, unknown>)[String(key)], rest, to) };
}

function another(value: unknown): unknown {
	if (typeof value === "boolean") return !value;
	if (typeof value === "number") return value + 1;
	if (Array.isArray(value)) return value.slice(1);
	return `${String(value)} khác`;
}

const leaves = leavesOf(rubric).filter(({ path }) => path.join(".") !== "version");
const changed = ({ path, value }: (typeof leaves)[number]) => put(rubric, path, another(value)) as Rubric;
const seeded = { seed: 111, numRuns: 400 } as const;

test("a rubric does not differ from itself, whatever its number and however its defaults are written", () => {
	expect(compareRubrics(rubric, structuredClone(rubric))).toEqual([]);
	expect(compareRubrics(rubric, { ...rubric, version: 7 })).toEqual([]);
	expect(compareRubrics(rubric, callQuality())).toEqual([]);
});

test("every single edit is found, and undone it is gone", () => {
	expect(leaves.length).toBeGreaterThan(500);
	fc.assert(
		fc.property(fc.constantFrom(...leaves), (leaf) => {
			const other = changed(leaf);
			expect(compareRubrics(rubric, other), leaf.path.join(".")).not.toEqual([]);
			expect(compareRubrics(other, structuredClone(other))).toEqual([]);
		}),
		seeded,
	);
});

test("no edit hides another: of several, each is there as it is alone", () => {
	const texts = leaves.filter(({ path }) => path.at(-1) === "en" || path.at(-1) === "vi");
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.constantFrom(...texts), {
				minLength: 2,
				maxLength: 5,
				selector: ({ path }) => path.slice(0, -1).join("."),
			}),
			(chosen) => {
				const all = chosen.reduce<Rubric>(
					(so, { path, value }) => put(so, path, another(value)) as Rubric,
					rubric,
				);
				const found = compareRubrics(rubric, all);
				expect(found).toHaveLength(chosen.length);
				for (const leaf of chosen) expect(found).toContainEqual(compareRubrics(rubric, changed(leaf))[0]);
			},
		),
		seeded,
	);
});

test("there and back: what is added one way is retired the other, and the rest changes sides", () => {
	fc.assert(
		fc.property(fc.constantFrom(...leaves), (leaf) => {
			const there = compareRubrics(rubric, changed(leaf));
			const back = compareRubrics(changed(leaf), rubric);
			const flip = {
				added: "retired",
				retired: "added",
				wording: "wording",
				rule: "rule",
				order: "order",
			} as const;
			expect(back.map(({ kind }) => kind).sort()).toEqual(there.map(({ kind }) => flip[kind]).sort());
		}),
		seeded,
	);
});

const textsOf = ({ name, what, example, notYet }: CriticalError) => ({ name, what, example, notYet });

describe("what a change is called", () => {
	const parse = (edit: (draft: Rubric) => unknown) => rubricSchema.parse(edit(structuredClone(rubric)));

	test("a wording, with both languages of both versions", () => {
		const after = parse((draft) => put(draft, ["criteria", 3, "basic", 1, "text", "en"], "Says it back"));
		expect(compareRubrics(rubric, after)).toEqual([
			{
				kind: "wording",
				part: "criterion.listening",
				item: "behaviour.listening.b2",
				field: "text",
				before: rubric.criteria[3]?.basic[1]?.text,
				after: { vi: rubric.criteria[3]?.basic[1]?.text.vi, en: "Says it back" },
			},
		]);
	});

	test("an item more, an item less, another order", () => {
		const [first, second, ...rest] = rubric.criticalErrors;
		if (!first || !second) throw new Error("no errors");
		expect(compareRubrics(rubric, { ...rubric, criticalErrors: [second, ...rest] })).toEqual([
			{
				kind: "retired",
				part: `error.${first.code}`,
				item: `error.${first.code}`,
				...{ texts: textsOf(first), rules: { if: first.if } },
			},
		]);
		expect(compareRubrics({ ...rubric, criticalErrors: [second, ...rest] }, rubric)[0]).toMatchObject({
			kind: "added",
		});
		expect(compareRubrics(rubric, { ...rubric, criticalErrors: [second, first, ...rest] })).toMatchObject([
			{ kind: "order", of: "errors" },
		]);
	});

	test("a rule, with what it was and what it is; the order of conditions says nothing", () => {
		expect(
			compareRubrics(
				rubric,
				parse((draft) => put(draft, ["pass", "mean"], 3)),
			),
		).toEqual([{ kind: "rule", part: "pass", item: null, field: "mean", before: 2.75, after: 3 }]);
		const two = parse((draft) => put(draft, ["criteria", 0, "if"], ["at-risk", "urgent"]));
		const turned = parse((draft) => put(draft, ["criteria", 0, "if"], ["urgent", "at-risk"]));
		expect(compareRubrics(two, turned)).toEqual([]);
		expect(compareRubrics(rubric, two)).toMatchObject([
			{ field: "if", before: ["at-risk"], after: ["at-risk", "urgent"] },
		]);
	});
});
