import { describe, expect, test } from "vitest";
import { callQuality } from "../rubric/fixtures/call-quality";
import { type AssessmentContent, EMPTY_ASSESSMENT } from "./assessment.schema";
import { type ClaimDecision, type HumanAssessment, resultOfCall } from "./result-of-call";

const rubric = callQuality();

const CLAIM = "false-promise";
const claiming: AssessmentContent = { ...EMPTY_ASSESSMENT, criticalErrors: [{ code: CLAIM, turn: 9 }] };

/** All that the listening criterion asks for, so that its level tells whose ticks count. */
const listeningAtThree: AssessmentContent = {
	...EMPTY_ASSESSMENT,
	ticks: [
		{ code: "listening.b1", turn: 1 },
		{ code: "listening.b2", turn: 2 },
		{ code: "listening.b3", turn: "whole" },
	],
};

function rated(raterId: string, content: AssessmentContent, finished = true): HumanAssessment {
	return { assessmentId: `assessment-of-${raterId}`, raterId, content, finished };
}

function settle(given: {
	machine?: AssessmentContent;
	human?: HumanAssessment[];
	decisions?: ClaimDecision[];
	difficulty?: number;
}) {
	const { machine = EMPTY_ASSESSMENT, human = [], decisions = [], difficulty = 3 } = given;
	return resultOfCall({ rubric, difficulty, opportunities: [], machine, human, decisions });
}

/** `A+` marks the claim in a finished assessment, `a+` says yes to it, `a-` says no. */
function votesOf(text: string): { human: HumanAssessment[]; decisions: ClaimDecision[] } {
	const votes = text.split(" ").filter(Boolean);
	return {
		human: votes
			.filter((vote) => /^[A-Z]/.test(vote))
			.map((vote) => rated(vote.charAt(0).toLowerCase(), vote.endsWith("+") ? claiming : EMPTY_ASSESSMENT)),
		decisions: votes
			.filter((vote) => /^[a-z]/.test(vote))
			.map((vote) => ({ code: CLAIM, personId: vote.charAt(0), confirmed: vote.endsWith("+") })),
	};
}

describe("a claim", () => {
	test.each<[string, machine: boolean, votes: string, state: string]>([
		["of the machine alone waits for a person", true, "", "open a-person"],
		["of the machine is not answered by a rating without it", true, "A-", "open a-person"],
		["of the machine, marked by a person from the empty rubric, is confirmed", true, "A+", "confirmed"],
		["of the machine, confirmed by a person", true, "A- a+", "confirmed"],
		["of the machine, rejected by a person", true, "A- a-", "rejected"],
		[
			"of the machine, confirmed by one and rejected by another, waits for a third",
			true,
			"a+ b-",
			"open a-third-person",
		],
		[
			"of the machine and a person, rejected by another, waits for a third",
			true,
			"A+ b-",
			"open a-third-person",
		],
		["of the machine, where the third confirms", true, "a+ b- c+", "confirmed"],
		["of the machine, where the third rejects", true, "a+ b- c-", "rejected"],
		["of a person alone waits for another", false, "A+", "open another-person"],
		["of a person cannot be confirmed by the same person", false, "A+ a+", "open another-person"],
		["of a person, confirmed by another", false, "A+ b+", "confirmed"],
		["of two people, independently", false, "A+ B+", "confirmed"],
		["of a person, rejected by another, waits for a third", false, "A+ b-", "open a-third-person"],
		["of a person, where the third confirms", false, "A+ b- c+", "confirmed"],
		["of a person, where the third rejects", false, "A+ b- c-", "rejected"],
		["that its own person takes back", false, "A+ a-", "rejected"],
		["that a person first rejected and then confirmed", true, "a- a+", "confirmed"],
		["that a person first confirmed and then rejected", true, "a+ a-", "rejected"],
	])("%s", (_what, machine, votes, state) => {
		const { claims } = settle({ machine: machine ? claiming : EMPTY_ASSESSMENT, ...votesOf(votes) });
		const claim = claims[0]?.state;
		expect(claim?.state === "open" ? `open ${claim.needs}` : claim?.state).toBe(state);
	});

	test("in a draft is none yet", () => {
		expect(settle({ human: [rated("a", claiming, false)] }).claims).toEqual([]);
	});

	test("that its person drops in a newer assessment is gone", () => {
		const human = [rated("a", claiming), { ...rated("a", EMPTY_ASSESSMENT), assessmentId: "newer" }];
		expect(settle({ human }).claims).toEqual([]);
	});

	test("says where it was seen and by whom, one for each code", () => {
		const human = [
			rated("a", { ...claiming, criticalErrors: [{ code: CLAIM, turn: 4, note: "thế nào cũng" }] }),
		];
		expect(settle({ machine: claiming, human }).claims).toMatchObject([
			{
				code: CLAIM,
				places: [
					{ turn: 4, by: "a", note: "thế nào cũng" },
					{ turn: 9, by: "machine" },
				],
				claimedByMachine: true,
				claimedBy: ["a"],
				confirmedBy: ["a"],
			},
		]);
	});

	test("that somebody said no to and nobody makes any more is none", () => {
		expect(settle({ decisions: votesOf("a-").decisions }).claims).toEqual([]);
	});
});

describe("the result", () => {
	const listening = (levels: readonly { id: string; level: number | null }[]) =>
		levels.find((each) => each.id === "listening")?.level;

	test("rests on the machine while no person has finished", () => {
		const state = settle({ machine: listeningAtThree, human: [rated("a", EMPTY_ASSESSMENT, false)] });
		expect(state.basis).toEqual({ by: "machine" });
		expect(listening(state.levels)).toBe(3);
		expect(state).toMatchObject({ canBeReleased: false, missing: [{ code: "no-finished-assessment" }] });
	});

	test("rests on the newest finished assessment of a person, and keeps those of the others", () => {
		const human = [
			rated("a", listeningAtThree),
			rated("b", EMPTY_ASSESSMENT),
			rated("c", listeningAtThree, false),
		];
		const state = settle({ human });
		expect(state.basis).toEqual({ by: "person", assessmentId: "assessment-of-b", raterId: "b" });
		expect(listening(state.levels)).toBe(2);
		expect(state.ratings.map((each) => [each.raterId, listening(each.levels)])).toEqual([
			["a", 3],
			["b", 2],
		]);
	});

	test("an open claim holds the release and does not count; a confirmed one fails the call", () => {
		const open = settle({ machine: claiming, human: [rated("a", EMPTY_ASSESSMENT)] });
		const failsBy = (result: { reasons: readonly { code: string }[] }) =>
			result.reasons.map((each) => each.code);
		expect(open.missing).toEqual([{ code: "open-claim", criticalError: CLAIM, needs: "a-person" }]);
		expect(failsBy(open.result)).not.toContain("critical-error");
		expect(failsBy(open.resultIfClaimsHold)).toContain("critical-error");

		const confirmed = settle({ machine: claiming, human: [rated("a", claiming)] });
		expect(confirmed.canBeReleased).toBe(true);
		expect(failsBy(confirmed.result)).toContain("critical-error");
		expect(confirmed.result.mean).toBe(settle({ human: [rated("a", EMPTY_ASSESSMENT)] }).result.mean);
	});

	test("difficulty 4 and 5 need two people; one person twice is one", () => {
		const once = [rated("a", EMPTY_ASSESSMENT)];
		expect(settle({ human: once, difficulty: 3 }).canBeReleased).toBe(true);
		expect(settle({ human: [...once, ...once], difficulty: 4 }).missing).toEqual([
			{ code: "second-rater", have: 1, need: 2 },
		]);
		expect(settle({ human: [...once, rated("b", EMPTY_ASSESSMENT)], difficulty: 5 }).canBeReleased).toBe(
			true,
		);
	});
});
