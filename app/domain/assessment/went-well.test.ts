import { describe, expect, it } from "vitest";
import { deriveLevels } from "../rubric/derive-levels";
import { callQuality } from "../rubric/fixtures/call-quality";
import { type NotPraised, tickedUnseen, wentWell } from "./went-well";

const rubric = callQuality();
const wellOf = (ticks: Parameters<typeof deriveLevels>[1], notPraised?: NotPraised) =>
	wentWell(rubric, deriveLevels(rubric, ticks, Object.keys(rubric.conditions)), notPraised);

describe("what went well", () => {
	it("is nothing where nothing good was seen", () => {
		expect(wellOf([])).toEqual([]);
		expect(wellOf([{ code: "listening.u1", turn: 3 }])).toEqual([]);
	});

	it("names a repair, then what is advanced, then safety; one of each criterion and turn, in the call's order", () => {
		const well = wellOf([
			{ code: "listening.u1", turn: 2, repairedAtTurn: 3 },
			{ code: "empathy.b1", turn: 1 },
			{ code: "empathy.a1", turn: 5 },
			{ code: "safe-opening.b1", turn: 1 },
			{ code: "safe-opening.b2", turn: 4 },
			{ code: "closing.b1", turn: 5 },
			{ code: "closing.b3", turn: 9 },
			{ code: "choice-and-plan.b1", turn: 7 },
		]);
		expect(well).toEqual([
			{ kind: "basic", code: "safe-opening.b1", turn: 1 },
			{ kind: "repair", code: "listening.u1", turn: 3 },
			{ kind: "advanced", code: "empathy.a1", turn: 5 },
			{ kind: "basic", code: "closing.b3", turn: 9 },
		]);
	});

	it("names what belongs to the whole call where there is no sentence to point at", () => {
		expect(wellOf([{ code: "empathy.b2", turn: "whole" }])).toEqual([
			{ kind: "basic", code: "empathy.b2", turn: "whole" },
		]);
	});

	it("never takes a sentence that did harm, or that is named for its cost, and finds the next one", () => {
		const well = wellOf(
			[
				{ code: "listening.u1", turn: 1 },
				{ code: "indicators.b2", turn: 1 },
				{ code: "safe-opening.b1", turn: 2 },
				{ code: "safe-opening.b1", turn: 6 },
				{ code: "empathy.u1", turn: 4, repairedAtTurn: 5 },
				{ code: "closing.b1", turn: 4 },
			],
			{ turns: [2] },
		);
		expect(well).toEqual([
			{ kind: "repair", code: "empathy.u1", turn: 5 },
			{ kind: "basic", code: "safe-opening.b1", turn: 6 },
		]);
	});

	it("does not praise what the machine ticks unseen: the absence of a harm, an urgency left as it stood", () => {
		const ticks = ["listening.b3", "child.b1", "referral.b1", "referral.b2", "referral.b3"].map((code) => ({
			code,
			turn: "whole" as const,
		}));
		expect(wellOf(ticks, { codes: tickedUnseen(rubric, { referred: true }) })).toEqual([
			{ kind: "basic", code: "referral.b1", turn: "whole" },
		]);
		expect(wellOf(ticks, { codes: tickedUnseen(rubric, { referred: false }) })).toEqual([]);
		// A rater who heard the counsellor name the hour did see it.
		const heard = { code: "referral.b2", turn: 7 };
		expect(wellOf([heard], { codes: tickedUnseen(rubric, { referred: false }) })).toEqual([
			{ kind: "basic", ...heard },
		]);
	});
});
