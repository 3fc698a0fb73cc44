import { describe, expect, it } from "vitest";
import type { AssessmentContent } from "./assessment.schema";
import { commonAssessment } from "./common-assessment";

const content = (ticks: [string, number][], errors: string[] = []): AssessmentContent => ({
	ticks: ticks.map(([code, turn]) => ({ code, turn })),
	criticalErrors: errors.map((code) => ({ code, turn: 2 })),
	comments: [{ turn: 1, text: "của riêng" }],
	note: "riêng",
});

describe("what raters have in common", () => {
	it("is what each saw, at the turns of any, each place once", () => {
		const common = commonAssessment([
			content([
				["opening.b1", 0],
				["safety.u1", 3],
			]),
			content([
				["opening.b1", 1],
				["opening.b1", 0],
			]),
		]);
		expect(common.ticks).toEqual([
			{ code: "opening.b1", turn: 0 },
			{ code: "opening.b1", turn: 1 },
		]);
	});

	it("leaves out what one of three did not see, and everybody's own words", () => {
		const [two, one] = [content([["a.b1", 1]], ["promise"]), content([], ["promise"])];
		expect(commonAssessment([two, two, one])).toEqual({
			ticks: [],
			criticalErrors: [{ code: "promise", turn: 2 }],
			comments: [],
			note: "",
		});
	});

	it("of one alone is what that one saw", () => {
		expect(commonAssessment([content([["a.b1", 1]])]).ticks).toEqual([{ code: "a.b1", turn: 1 }]);
	});
});
