import { describe, expect, it } from "vitest";
import {
	type AssessmentContent,
	assessmentContent,
	EMPTY_ASSESSMENT,
} from "~/domain/assessment/assessment.schema";
import { commentAt, type Edit, editAssessment } from "./edit-assessment";

const edited = (...edits: Edit[]): AssessmentContent => edits.reduce(editAssessment, EMPTY_ASSESSMENT);

describe("editAssessment", () => {
	it("ticks at a turn, and takes the tick away when it is there", () => {
		const once = edited({ type: "tick", code: "safe-opening.b2", turn: 1 });
		expect(once.ticks).toEqual([{ code: "safe-opening.b2", turn: 1 }]);
		expect(editAssessment(once, { type: "tick", code: "safe-opening.b2", turn: 1 }).ticks).toEqual([]);
	});

	it("keeps the same behaviour at other turns and for the whole call apart", () => {
		const content = edited(
			{ type: "tick", code: "record.b1", turn: 3 },
			{ type: "tick", code: "record.b1", turn: "whole" },
			{ type: "tick", code: "record.b1", turn: 3 },
		);
		expect(content.ticks).toEqual([{ code: "record.b1", turn: "whole" }]);
	});

	it("marks a harm as repaired in the next turn, and takes that back", () => {
		const tick: Edit = { type: "tick", code: "empathy.u1", turn: 4 };
		const repair: Edit = { type: "repair", code: "empathy.u1", turn: 4 };
		expect(edited(tick, repair).ticks).toEqual([{ code: "empathy.u1", turn: 4, repairedAtTurn: 5 }]);
		expect(edited(tick, repair, repair).ticks).toEqual([{ code: "empathy.u1", turn: 4 }]);
	});

	it("has one comment a turn, in the order of turns, and none without words", () => {
		const content = edited(
			{ type: "comment", turn: 5, text: "hỏi chậm lại" },
			{ type: "comment", turn: 2, text: "tốt" },
			{ type: "comment", turn: 5, text: "hỏi chậm lại nhé 😀" },
		);
		expect(content.comments).toEqual([
			{ turn: 2, text: "tốt" },
			{ turn: 5, text: "hỏi chậm lại nhé 😀" },
		]);
		expect(commentAt(content, 5)).toBe("hỏi chậm lại nhé 😀");
		expect(editAssessment(content, { type: "comment", turn: 2, text: "" }).comments).toHaveLength(1);
	});

	it("claims a critical error once a turn, with or without a note", () => {
		const content = edited(
			{ type: "claim", code: "false-promise", turn: 9, note: "" },
			{ type: "claim", code: "false-promise", turn: 9, note: "thế nào cũng đưa về" },
			{ type: "claim", code: "false-promise", turn: "whole", note: "" },
		);
		expect(content.criticalErrors).toEqual([
			{ code: "false-promise", turn: 9, note: "thế nào cũng đưa về" },
			{ code: "false-promise", turn: "whole" },
		]);
		const unclaimed = editAssessment(content, { type: "unclaim", code: "false-promise", turn: 9 });
		expect(unclaimed.criticalErrors).toEqual([{ code: "false-promise", turn: "whole" }]);
	});

	it("changes nothing that it was given, and what it makes fits the schema", () => {
		const before = edited({ type: "note", text: "a" });
		const frozen = structuredClone(before);
		const later = editAssessment(before, { type: "tick", code: "safe-opening.u1", turn: 0 });
		expect(before).toEqual(frozen);
		expect(assessmentContent.safeParse(later).success).toBe(true);
	});
});
