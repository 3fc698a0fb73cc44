import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseRubric } from "../rubric/parse-rubric";
import { levelsThatCount } from "./levels-that-count";
import type { WorkflowEvent } from "./workflow/workflow-events";

const parsed = parseRubric(
	readFileSync(new URL("../../../scenarios/rubrics/call-quality-111.yaml", import.meta.url), "utf8"),
);
if (!parsed.ok) throw new Error("the rubric is not well formed");
const rubric = parsed.value;

/** Who comes to which level of listening. */
const rating = (raterId: string | null, level: 2 | 3 | 4) => ({
	raterId,
	ticks: ["b1", "b2", "b3", "a1"]
		.slice(0, level === 2 ? 1 : level)
		.map((behaviour) => ({ code: `listening.${behaviour}`, turn: 1 })),
});
const rated = (by: string, apart = false): WorkflowEvent[] => [
	{ type: "begin", by },
	{ type: "finish", by, apart },
];
const listening = (steps: readonly WorkflowEvent[], ratings: ReturnType<typeof rating>[], difficulty = 3) =>
	levelsThatCount({
		...{ rubric, difficulty, traineeId: "hanh", opportunities: [], ratings, steps },
		released: steps.length > 0,
	}).get("listening");
const release: WorkflowEvent = { type: "release", by: "anh" };

describe("the levels that count", () => {
	test("are the machine's in practice, and nobody's where a criterion was not applicable", () => {
		expect(listening([], [rating(null, 2), rating("anh", 4)])).toBe(2);
		const levels = levelsThatCount({
			...{ rubric, difficulty: 3, traineeId: "hanh", opportunities: [], ratings: [rating(null, 2)] },
			...{ steps: [], released: false },
		});
		expect(levels.get("suicide-risk")).toBeNull();
	});
	test("are the rater's of a released call, whatever the machine says", () => {
		expect(listening([...rated("anh"), release], [rating(null, 2), rating("anh", 4)])).toBe(4);
	});
	test("are the mean of two who stand together, and the third's where they are apart", () => {
		const two = [rating(null, 2), rating("anh", 3), rating("binh", 4)];
		expect(listening([...rated("anh"), ...rated("binh"), release], two, 5)).toBe(3.5);
		const apart = [...rated("anh"), ...rated("binh", true), ...rated("chi"), release];
		expect(listening(apart, [...two, rating("chi", 2)], 5)).toBe(2);
	});
	test("are the reviewer's once a result was amended", () => {
		const amended: WorkflowEvent[] = [
			...rated("anh"),
			release,
			{ type: "object", by: "hanh" },
			{ type: "begin-review", by: "chi" },
			{ type: "amend", by: "chi" },
		];
		expect(listening(amended, [rating(null, 2), rating("anh", 4), rating("chi", 3)])).toBe(3);
	});
});
