import { describe, expect, it } from "vitest";
import { checkScenario } from "./check-scenario";
import { SMALL_CALL } from "./fixtures/small-call";
import { parseScenario } from "./parse-scenario";

const VOCABULARY = {
	behaviours: new Set(
		"safe-opening.b2 safe-opening.u1 safe-opening.u2 safe-opening.a1 immediate-danger.b1 immediate-danger.u1 choice-and-plan.b1".split(
			" ",
		),
	),
	criticalErrors: new Set(["no-safety-check", "blame-or-disbelief", "harmful-advice"]),
	conditions: new Set(["at-risk", "danger-cue", "personal-information", "overheard"]),
};

function checked(source: string, maxStates?: number) {
	const parsed = parseScenario(source, "T01.yaml");
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	const agencies = new Set(["CA"]);
	return checkScenario(parsed.scenario, {
		file: "T01.yaml",
		place: parsed.place,
		vocabulary: VOCABULARY,
		agencies,
		maxStates,
	});
}
function lineOf(source: string, text: string): number {
	return source.slice(0, source.indexOf(text)).split("\n").length;
}

describe("the checks of a scenario", () => {
	it("find nothing in one that is fine, and say how much they saw", () => {
		expect(checked(SMALL_CALL)).toMatchObject({ problems: [], exploration: { complete: true } });
		expect(checked(SMALL_CALL, 20).exploration).toEqual({ states: 20, complete: false });
		expect(checked(SMALL_CALL, 0).exploration).toBeNull();
	});

	it.each([
		["to: first-words", "to: nowhere", "to: nowhere", "no-such-node"],
		["to: first-words", "to: mother-comes-in", "to: mother-comes-in", "no-such-node"],
		["to: first-words", "to: back", "to: back", "back-outside-interrupt"],
		["to: lost-line\ninterrupts", "to: who\ninterrupts", "to: who\ninterrupts", "phase-backward"],
		["reveals: [place]", "reveals: [plaice]", "reveals: [plaice]", "no-such-fact"],
		["opens: [overheard]", "opens: [overherd]", "opens: [overherd]", "no-such-condition"],
		["always: [at-risk]", "always: [at-rusk]", "always: [at-rusk]", "no-such-condition"],
		["shows: [choice-and-plan.b1]", "shows: [choice-and-plan.b9]", "choice-and-plan.b9", "no-such-behaviour"],
		[
			"repairs: [safe-opening.u1]",
			"repairs: [safe-opening.b2]",
			"repairs: [safe-opening.b2]",
			"repairs-no-harm",
		],
		["critical: harmful-advice", "critical: bad-advice", "critical: bad-advice", "no-such-critical-error"],
		["{ is: no-safety-check", "{ is: no-safety", "{ is: no-safety", "no-such-critical-error"],
		["gauge: distress, below: 7", "gauge: distress, below: 5", "below: 5", "undeclared-threshold"],
		[
			"{ shown: safe-opening.b2 }, to",
			"{ visits: nowhere, atLeast: 2 }, to",
			"visits: nowhere",
			"no-such-node",
		],
		["at: plan-it, why", "at: plan-its, why", "at: plan-its", "no-such-node"],
		["best: police", "best: polise", "best: polise", "no-such-reply"],
		["best: police", "best: ransom", "best: ransom", "best-is-critical"],
		["- id: again", "- id: go-on", '- id: go-on\n            text: { vi: "Chị nói', "duplicate-id"],
		["- id: plan-it", "- id: who", '- id: who\n        caller: [ { text: { vi: "Giờ', "duplicate-id"],
		["then: lost-line", "then: who", "then: who", "no-such-ending"],
		["allOf: [CA]", "allOf: [XX]", "allOf: [XX]", "no-such-agency"],
		["needed: [victim-age]", "needed: [age]", "needed: [age]", "no-such-fact"],
		["phases: [receive, plan]", "phases: [receive, close]", "phases: [receive, close]", "no-such-phase"],
		['accept: ["22"]', 'accept: ["about 22"]', "about 22", "wrong-accepted-answer"],
		["languages: [vi, en]", "languages: [vi, en, tay]", "title:", "missing-language"],
		[
			"to: cut-off } ]\n          - id: ransom",
			"when: { opened: overheard }, to: cut-off } ]\n          - id: ransom",
			"when: { opened: overheard }, to: cut-off",
			"no-fallback",
		],
		[
			"{ when: { gauge: trust, atLeast: 4 }, to: plan-it }",
			"{ to: plan-it }",
			"{ to: plan-it }",
			"never-comes",
		],
	])("%s → %s", (from, to, place, rule) => {
		if (!SMALL_CALL.includes(from)) throw new Error(`No “${from}”`);
		const source = SMALL_CALL.replace(from, to);
		const { problems } = checked(source, 0);
		expect(problems).toContainEqual(expect.objectContaining({ rule, line: lineOf(source, place) }));
	});

	it("find a file that is called otherwise than its scenario", () => {
		const parsed = parseScenario(SMALL_CALL, "x.yaml");
		if (!parsed.ok) throw new Error("not read");
		const rulesIn = (file: string) => {
			const options = { file, place: parsed.place, vocabulary: null, agencies: null, maxStates: 0 };
			return checkScenario(parsed.scenario, options).problems.map(({ rule, line }) => `${rule} ${line}`);
		};
		expect(rulesIn("scenarios/S03-small.yaml")).toEqual(["file-name 2"]);
		expect(rulesIn("scenarios/T01-small.yaml")).toEqual([]);
	});

	it("find a node that nothing leads to, and one that leads nowhere", () => {
		const lone = SMALL_CALL.replaceAll("to: plan-it", "to: brought-out");
		expect(checked(lone).problems).toMatchObject([
			{
				rule: "unreachable",
				message: { en: expect.stringContaining("plan-it"), vi: expect.stringContaining("plan-it") },
			},
		]);
		const trap = SMALL_CALL.replaceAll("to: plan-it", "to: who");
		const rules = checked(trap).problems.map(
			({ rule, message }) => `${rule} ${message.en.split("“")[1]?.split("”")[0]}`,
		);
		expect(rules).toContain("no-way-out who");
	});

	it("find a state in which no reply is left, with the way there", () => {
		const guarded = ["police", "ransom", "wait"].reduce(
			(source, id) =>
				source.replace(`- id: ${id}\n`, `- id: ${id}\n            when: { opened: danger-cue }\n`),
			SMALL_CALL,
		);
		const problem = checked(guarded).problems.find(({ rule }) => rule === "no-reply-left");
		expect(problem?.message.en).toContain("At “plan-it” no reply is left");
		expect(problem?.script).toContainEqual({ reply: "safe-to-talk" });
	});

	it("find a node that the conditions on the way never allow", () => {
		const never = SMALL_CALL.replace(
			"{ when: { gauge: trust, atLeast: 4 }, to: plan-it }",
			"{ when: { all: [ { gauge: trust, atLeast: 6 } ] }, to: plan-it }",
		).replaceAll("to: plan-it\n", "to: lost-line\n");
		expect(checked(never).problems).toMatchObject([
			{
				rule: "unreachable",
				message: expect.objectContaining({ en: expect.stringContaining("“plan-it” is never reached") }),
			},
			{
				rule: "unreachable",
				message: expect.objectContaining({ en: expect.stringContaining("“brought-out” is never reached") }),
			},
		]);
	});
});
