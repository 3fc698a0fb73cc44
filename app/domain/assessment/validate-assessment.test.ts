import { expect, test } from "vitest";
import { callQuality } from "../rubric/fixtures/call-quality";
import {
	type AssessmentContent,
	assessmentContent,
	COMMENT_LENGTH,
	EMPTY_ASSESSMENT,
} from "./assessment.schema";
import { validateAssessment } from "./validate-assessment";

const rubric = callQuality();

function problems(content: Partial<AssessmentContent>) {
	return validateAssessment({ ...EMPTY_ASSESSMENT, ...content }, rubric, 5).map((each) => each.code);
}

test.each<[string, AssessmentContent["ticks"][number], string[]]>([
	["a tick at a turn", { code: "safe-opening.b2", turn: 1 }, []],
	["a tick at the greeting", { code: "safe-opening.b1", turn: 0 }, []],
	["a tick at the last turn", { code: "closing.b1", turn: 5 }, []],
	["a tick beyond the last turn", { code: "closing.b1", turn: 6 }, ["no-such-turn"]],
	["a code that nobody knows", { code: "closing.b9", turn: 1 }, ["unknown-behaviour"]],
	["a behaviour of the whole call at a turn", { code: "listening.b3", turn: 2 }, ["whole-call-only"]],
	["a behaviour of the whole call", { code: "listening.b3", turn: "whole" }, []],
	["a behaviour of a turn for the whole call", { code: "empathy.b1", turn: "whole" }, ["turn-only"]],
	["a behaviour that can be either, at a turn", { code: "referral.b1", turn: 5 }, []],
	["a behaviour that can be either, for the whole call", { code: "referral.b1", turn: "whole" }, []],
	["a harm repaired in the next turn", { code: "listening.u1", turn: 2, repairedAtTurn: 3 }, []],
	["a harm repaired later", { code: "listening.u1", turn: 2, repairedAtTurn: 4 }, ["not-a-repair"]],
	["a good thing repaired", { code: "listening.b1", turn: 2, repairedAtTurn: 3 }, ["not-a-repair"]],
	["a harm repaired after the call", { code: "listening.u1", turn: 5, repairedAtTurn: 6 }, ["no-such-turn"]],
])("%s", (_what, tick, expected) => {
	expect(problems({ ticks: [tick] })).toEqual(expected);
});

test("the same tick twice, a comment and a critical error out of place", () => {
	const tick = { code: "closing.b1", turn: 5 };
	expect(problems({ ticks: [tick, tick] })).toEqual(["duplicate"]);
	expect(problems({ comments: [{ turn: 9, text: "?" }] })).toEqual(["no-such-turn"]);
	expect(problems({ criticalErrors: [{ code: "no-such-error", turn: 9 }] })).toEqual([
		"unknown-critical-error",
		"no-such-turn",
	]);
	expect(problems({ criticalErrors: [{ code: "false-record", turn: "whole" }] })).toEqual([]);
});

test("what was typed is kept in NFC, and what the database cannot hold is replaced", () => {
	const typed = {
		...EMPTY_ASSESSMENT,
		note: "Hỏi dồn".normalize("NFD"),
		comments: [{ turn: 1, text: "a\0b\uD800c😀" }],
	};
	expect(assessmentContent.parse(typed)).toMatchObject({
		note: "Hỏi dồn",
		comments: [{ turn: 1, text: "a\uFFFDb\uFFFDc😀" }],
	});
});

test("a comment has at most 4,000 characters as people count them", () => {
	const comment = (text: string) =>
		assessmentContent.safeParse({ ...EMPTY_ASSESSMENT, comments: [{ turn: 1, text }] }).success;
	expect(comment("😀".repeat(COMMENT_LENGTH))).toBe(true);
	expect(comment("ệ".normalize("NFD").repeat(COMMENT_LENGTH))).toBe(true);
	expect(comment("a".repeat(COMMENT_LENGTH + 1))).toBe(false);
});

test.each([
	["a key that nobody knows", { ...EMPTY_ASSESSMENT, levels: { empathy: 4 } }],
	["half a turn", { ...EMPTY_ASSESSMENT, ticks: [{ code: "empathy.b1", turn: 1.5 }] }],
	["a turn before the call", { ...EMPTY_ASSESSMENT, ticks: [{ code: "empathy.b1", turn: -1 }] }],
	["something that is no code", { ...EMPTY_ASSESSMENT, ticks: [{ code: "empathy", turn: 1 }] }],
	["nothing", null],
])("%s is refused", (_what, content) => {
	expect(assessmentContent.safeParse(content).success).toBe(false);
});
