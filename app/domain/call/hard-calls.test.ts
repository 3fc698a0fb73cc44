import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HARD_CALLS_A_DAY, HARD_FROM, isBeyondDay, vietnamDayAround } from "./hard-calls";

describe("hard calls", () => {
	test("the third of a day is asked about, others never are", () => {
		expect([0, 1, 2, 3].map((today) => isBeyondDay(5, today))).toEqual([false, false, true, true]);
		fc.assert(
			fc.property(fc.integer({ min: 1, max: HARD_FROM - 1 }), fc.nat(50), (difficulty, today) => {
				expect(isBeyondDay(difficulty, today)).toBe(false);
			}),
		);
		expect(HARD_CALLS_A_DAY).toBe(2);
	});
	test("a day is Vietnam's: it begins at 17:00 of the day before in London's winter", () => {
		const at = (iso: string) => vietnamDayAround(Date.parse(iso));
		expect(new Date(at("2026-11-22T16:59:59.999Z").from).toISOString()).toBe("2026-11-21T17:00:00.000Z");
		expect(new Date(at("2026-11-22T17:00:00Z").from).toISOString()).toBe("2026-11-22T17:00:00.000Z");
	});
	test("every moment is in the day around it, and the next day begins where it ends", () => {
		fc.assert(
			fc.property(
				fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }),
				(date) => {
					const { from, to } = vietnamDayAround(date.getTime());
					expect(from <= date.getTime() && date.getTime() < to).toBe(true);
					expect(vietnamDayAround(to).from).toBe(to);
				},
			),
			{ seed: 20261122 },
		);
	});
});
