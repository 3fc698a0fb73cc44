import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseRubric } from "./parse-rubric";
import { rubricVocabulary } from "./rubric-vocabulary";

const file = readFileSync("scenarios/rubrics/call-quality-111.yaml", "utf8");

function problemsOf(text: string) {
	const parsed = parseRubric(text);
	return parsed.ok ? [] : parsed.problems;
}

test("the rubric of the hotline is read, with fourteen criteria and fourteen critical errors", () => {
	const parsed = parseRubric(file);
	expect(problemsOf(file)).toEqual([]);
	if (!parsed.ok) return;
	expect(parsed.value.criteria.map((each) => each.id)).toEqual([
		"safe-opening",
		"confidentiality",
		"immediate-danger",
		"listening",
		"empathy",
		"non-blame",
		"indicators",
		"child",
		"suicide-risk",
		"choice-and-plan",
		"referral",
		"closing",
		"record",
		"difficult-call",
	]);
	const vocabulary = rubricVocabulary(parsed.value);
	expect(vocabulary.criticalErrors.size).toBe(14);
	expect(vocabulary.conditions.size).toBe(25);
	expect(vocabulary.behaviours.has("suicide-risk.b4")).toBe(true);
	expect(parsed.value.criteria.filter((each) => each.safety).map((each) => each.id)).toEqual([
		"safe-opening",
		"immediate-danger",
		"indicators",
		"suicide-risk",
		"referral",
		"closing",
	]);
});

test("text in any Unicode form is kept in NFC", () => {
	const parsed = parseRubric(file.normalize("NFD"));
	expect(parsed).toEqual(parseRubric(file));
});

test.each([
	["a key that nobody knows", "    safety: true\n", "    safty: true\n    safety: true\n", "shape", "safty"],
	[
		"a criterion that is there twice",
		"- id: confidentiality\n",
		"- id: safe-opening\n",
		"duplicate",
		"safe-opening",
	],
	[
		"a condition that is not declared",
		"if: danger-cue\n",
		"if: danger-que\n",
		"unknown-condition",
		"danger-que",
	],
	[
		"a code that does not exist",
		"unless: [listening.u1]",
		"unless: [listening.u9]",
		"unknown-behaviour",
		"listening.u9",
	],
	["a missing translation", "name: { vi: Thấu cảm, en: Empathy }", "name: { vi: Thấu cảm }", "shape", ""],
])("%s is a problem with its line", (_what, right, wrong, rule, mentioned) => {
	const planted = file.replace(right, wrong);
	const line = file.slice(0, file.indexOf(right)).split("\n").length;
	const problems = problemsOf(planted);
	expect(problems[0]).toMatchObject({ rule });
	expect(problems[0]?.message).toContain(mentioned);
	expect(Math.abs((problems[0]?.line ?? 0) - line)).toBeLessThanOrEqual(1);
});

test.each([
	["nothing", ""],
	["a list", "- 1"],
	["broken YAML", "id: [1, 2"],
	["a key twice", "id: a\nid: b"],
	["an alias without an anchor", "id: *nobody"],
	["control characters", "\u0000\u0001"],
])("%s gives problems and never throws", (_what, text) => {
	expect(problemsOf(text).length).toBeGreaterThan(0);
});
