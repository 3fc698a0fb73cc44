import { expect, test } from "vitest";
import { callQuality } from "../rubric/fixtures/call-quality";
import type { Trace } from "../scenario/trace";
import { assessmentContent } from "./assessment.schema";
import { compareRecord } from "./compare-record";
import { judgeReferral } from "./judge-referral";
import { assessByMachine } from "./machine-assessment";
import { validateAssessment } from "./validate-assessment";

const rubric = callQuality();

function fakeTrace(overrides: Partial<Trace> = {}): Trace {
	return {
		behaviours: [],
		repairs: [],
		criticalErrors: [],
		opportunities: [],
		facts: [],
		gauges: [],
		ending: "brought-out",
		turns: 6,
		...overrides,
	};
}

const EMPTY_RECORD = compareRecord({ facts: {}, revealed: [] }, {});
const NO_REFERRAL = judgeReferral({ needed: true, allOf: ["CA"], decisions: [] }, [], []);

function assess(trace: Partial<Trace>, record = EMPTY_RECORD, referral = NO_REFERRAL) {
	return assessByMachine({ rubric, trace: fakeTrace(trace), record, referral });
}
const codesOf = (content: ReturnType<typeof assess>) => content.ticks.map((tick) => tick.code);

test("what the replies showed is ticked at their turns, a repair with its turn", () => {
	const content = assess({
		behaviours: [
			{ code: "safe-opening.u1", turn: 1 },
			{ code: "safe-opening.b2", turn: 2 },
		],
		repairs: [{ code: "safe-opening.u1", turn: 2 }],
	});
	expect(content.ticks).toContainEqual({ code: "safe-opening.u1", turn: 1, repairedAtTurn: 2 });
	expect(content.ticks).toContainEqual({ code: "safe-opening.b2", turn: 2 });
});

test("only the harm of the turn before is repaired", () => {
	const content = assess({
		behaviours: [
			{ code: "safe-opening.u1", turn: 1 },
			{ code: "safe-opening.u1", turn: 4 },
		],
		repairs: [{ code: "safe-opening.u1", turn: 2 }],
	});
	expect(content.ticks).toContainEqual({ code: "safe-opening.u1", turn: 4 });
});

test("one question at a time holds for the whole call unless questions were stacked, even if that was repaired", () => {
	expect(assess({}).ticks).toContainEqual({ code: "listening.b3", turn: "whole" });
	const stacked = assess({
		behaviours: [{ code: "listening.u1", turn: 3 }],
		repairs: [{ code: "listening.u1", turn: 4 }],
	});
	expect(codesOf(stacked)).not.toContain("listening.b3");
	expect(codesOf(stacked)).toContain("empathy.b2");
});

test("a counsellor who never spoke has shown nothing by it", () => {
	expect(assess({ turns: 0, ending: null }).ticks).toEqual([]);
});

test("a behaviour of the whole call is ticked for the whole call, once", () => {
	const content = assess({
		behaviours: [
			{ code: "child.b1", turn: 1 },
			{ code: "child.b1", turn: 3 },
		],
	});
	expect(content.ticks.filter((tick) => tick.code === "child.b1")).toEqual([
		{ code: "child.b1", turn: "whole" },
	]);
});

test("record and referral bring their behaviours; what only a person can judge is never ticked", () => {
	const record = compareRecord(
		{ facts: { name: { type: "person", accept: ["Lực"], risk: true } }, revealed: ["name"] },
		{ name: "" },
		"21h30 gọi công an",
	);
	const referral = judgeReferral(
		{ needed: true, decisions: [{ agency: "CA", verdict: "right", consent: { right: ["given"] } }] },
		[{ agency: "CA", urgency: "T0", information: [], consent: "given" }],
		[],
	);
	const codes = codesOf(assess({}, record, referral));
	expect(codes).toEqual(
		expect.arrayContaining(["record.b2", "record.u2", "referral.b1", "referral.b2", "referral.b3"]),
	);
	expect(codes).not.toContain("record.u1");
	expect(codes).not.toContain("record.a1");
});

test("an urgent case that nobody was told of is claimed, and no other is", () => {
	const urgent = { opportunities: [{ id: "urgent", turn: 2 }] };
	expect(assess(urgent).criticalErrors).toEqual([{ code: "urgent-not-handed-over", turn: "whole" }]);
	expect(assess({}).criticalErrors).toEqual([]);
	const notNeeded = judgeReferral({ needed: false, decisions: [] }, [], []);
	expect(assess(urgent, EMPTY_RECORD, notNeeded).criticalErrors).toEqual([]);
});

test("codes of another rubric are passed over, and what remains is a valid assessment", () => {
	const content = assess({
		behaviours: [
			{ code: "safe-opening.b9", turn: 1 },
			{ code: "empathy.b1", turn: 2 },
			{ code: "empathy.b1", turn: 2 },
		],
		criticalErrors: [
			{ code: "false-promise", turn: 2 },
			{ code: "false-promise", turn: 2 },
			{ code: "no-such-error", turn: 2 },
		],
	});
	expect(content.criticalErrors).toEqual([{ code: "false-promise", turn: 2 }]);
	expect(assessmentContent.parse(content)).toEqual(content);
	expect(validateAssessment(content, rubric, 6)).toEqual([]);
});
