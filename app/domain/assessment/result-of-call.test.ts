import { describe, expect, test } from "vitest";
import { callQuality } from "../rubric/fixtures/call-quality";
import { type AssessmentContent, EMPTY_ASSESSMENT } from "./assessment.schema";
import type { ClaimDecision, HumanAssessment } from "./claims-of-call";
import { resultOfCall } from "./result-of-call";
import { standingOf } from "./workflow/standing";
import type { WorkflowEvent } from "./workflow/workflow-events";

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
	/** The way it went; as a rule every rater began and finished, one after the other. */
	way?: WorkflowEvent[];
	needsTwo?: boolean;
}) {
	const { machine = EMPTY_ASSESSMENT, human = [], decisions = [], needsTwo = human.length > 1 } = given;
	const way = given.way ?? human.flatMap(({ raterId, finished }) => rates(raterId, finished));
	const standing = standingOf({ needsTwo, traineeId: "trainee" }, way);
	return resultOfCall({ rubric, difficulty: 3, opportunities: [], machine, human, decisions, standing });
}

const rates = (by: string, finished = true, apart = false): WorkflowEvent[] => [
	{ type: "begin", by },
	...(finished ? [{ type: "finish" as const, by, apart }] : []),
];

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

	test("of the machine at one turn and of a person at another are two claims, not a confirmation", () => {
		const elsewhere = { ...EMPTY_ASSESSMENT, criticalErrors: [{ code: CLAIM, turn: 4 }] };
		const state = (content: AssessmentContent) =>
			settle({ machine: claiming, human: [rated("a", content)] }).claims[0]?.state;
		expect(state(elsewhere)).toEqual({ state: "open", needs: "another-person" });
		expect(state({ ...EMPTY_ASSESSMENT, criticalErrors: [{ code: CLAIM, turn: "whole" }] })).toEqual({
			state: "confirmed",
		});
		expect(state(claiming)).toEqual({ state: "confirmed" });
	});

	test("in a draft is none yet", () => {
		expect(settle({ human: [rated("a", claiming, false)] }).claims).toEqual([]);
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
		expect(state.deciding).toEqual([]);
		expect(listening(state.levels)).toBe(3);
		expect(state).toMatchObject({ canBeReleased: false, missing: [{ code: "no-finished-assessment" }] });
	});

	const levelsOf = (
		ratings: readonly { raterId: string; levels: readonly { id: string; level: number | null }[] }[],
	) => ratings.map((each) => [each.raterId, listening(each.levels)]);

	test("rests on two who stand together, who count the same", () => {
		const human = [rated("a", listeningAtThree), rated("b", EMPTY_ASSESSMENT)];
		const state = settle({ human });
		expect(levelsOf(state.deciding)).toEqual([
			["a", 3],
			["b", 2],
		]);
		const alone = human.map((each) => settle({ human: [each] }).result.mean ?? 0);
		expect(alone[0]).not.toBe(alone[1]);
		expect(state.result.mean).toBeCloseTo(((alone[0] ?? 0) + (alone[1] ?? 0)) / 2, 12);
		const codes = state.result.reasons.map((reason) => JSON.stringify({ ...reason, mean: undefined }));
		expect(new Set(codes).size).toBe(codes.length);
	});

	test("rests on the third where two are apart, and keeps what they said", () => {
		const human = [rated("a", listeningAtThree), rated("b", EMPTY_ASSESSMENT), rated("c", listeningAtThree)];
		const apart = [...rates("a"), ...rates("b", true, true)];
		const before = settle({ human: human.slice(0, 2), way: apart, needsTwo: true });
		expect(before.missing).toEqual([{ code: "third-rater" }]);
		const after = settle({ human, way: [...apart, ...rates("c")], needsTwo: true });
		expect(levelsOf(after.deciding)).toEqual([["c", 3]]);
		expect(after.ratings).toHaveLength(3);
		expect(after.canBeReleased).toBe(true);
	});

	describe("after a review", () => {
		const way: WorkflowEvent[] = [
			...rates("a"),
			{ type: "release", by: "a" },
			{ type: "object", by: "trainee" },
			{ type: "begin-review", by: "r" },
		];
		const amend: WorkflowEvent = { type: "amend", by: "r" };

		test("rests on the reviewer's once it is amended, and on the earlier while it is not", () => {
			const human = [rated("a", EMPTY_ASSESSMENT), rated("r", listeningAtThree)];
			expect(levelsOf(settle({ human, way, needsTwo: false }).deciding)).toEqual([["a", 2]]);
			expect(levelsOf(settle({ human, way: [...way, amend], needsTwo: false }).deciding)).toEqual([["r", 3]]);
		});

		test.each([
			["stands where the reviewer marks it too", claiming, "confirmed"],
			["falls where the reviewer does not, whoever confirmed it", EMPTY_ASSESSMENT, "rejected"],
		])("a critical error %s", (_what, reviewers, state) => {
			const human = [rated("a", claiming), rated("r", reviewers)];
			const { claims } = settle({ machine: claiming, human, way: [...way, amend], needsTwo: false });
			expect(claims[0]?.state).toEqual({ state });
		});

		test("the reviewer adds no critical error alone", () => {
			const human = [rated("a", EMPTY_ASSESSMENT), rated("r", claiming)];
			const { claims } = settle({ human, way: [...way, amend], needsTwo: false });
			expect(claims[0]?.state).toEqual({ state: "rejected" });
		});
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

	test("where two are asked for, one is not enough", () => {
		const once = [rated("a", EMPTY_ASSESSMENT)];
		expect(settle({ human: once }).canBeReleased).toBe(true);
		expect(settle({ human: once, needsTwo: true }).missing).toEqual([{ code: "second-rater" }]);
		expect(settle({ human: [...once, rated("b", EMPTY_ASSESSMENT)] }).canBeReleased).toBe(true);
	});

	test("of a practice call misses nothing and is never released", () => {
		const practice = {
			rubric,
			difficulty: 3,
			opportunities: [],
			machine: claiming,
			human: [],
			decisions: [],
		};
		const state = resultOfCall({ ...practice, standing: null });
		expect([state.missing, state.canBeReleased]).toEqual([[], false]);
	});
});
