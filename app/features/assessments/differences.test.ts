import { describe, expect, it } from "vitest";
import { EMPTY_ASSESSMENT } from "~/domain/assessment/assessment.schema";
import { differencesOf } from "./differences";

describe("differencesOf", () => {
	it("finds none between the same ticks in another order", () => {
		const ticks = [
			{ code: "empathy.b1", turn: 2 },
			{ code: "empathy.b1", turn: 1 },
		];
		const { behaviours } = differencesOf(
			{ ...EMPTY_ASSESSMENT, ticks },
			{ ...EMPTY_ASSESSMENT, ticks: [...ticks].reverse() },
		);
		expect(behaviours).toEqual([]);
	});

	it("names the turns of both where they differ, the whole call last", () => {
		const mine = { ...EMPTY_ASSESSMENT, ticks: [{ code: "empathy.b1", turn: 4 }] };
		const theirs = {
			...EMPTY_ASSESSMENT,
			ticks: [
				{ code: "empathy.b1", turn: "whole" as const },
				{ code: "empathy.b1", turn: 12 },
				{ code: "record.b1", turn: "whole" as const },
			],
			criticalErrors: [{ code: "false-promise", turn: 9 }],
		};
		expect(differencesOf(mine, theirs)).toEqual({
			behaviours: [
				{ code: "empathy.b1", mine: [4], theirs: [12, "whole"] },
				{ code: "record.b1", mine: [], theirs: ["whole"] },
			],
			criticalErrors: [{ code: "false-promise", mine: [], theirs: [9] }],
		});
	});
});
