import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it, test } from "vitest";
import { REMINDERS, reminderDue } from "./reminder-due";

const until = Temporal.PlainDate.from("2026-12-31");
const left = (days: number) => reminderDue(until.toString(), until.subtract({ days }).toString());

describe("reminderDue", () => {
	it("speaks at 60, 30 and 7 days, and from the day after the last one, for a month", () => {
		expect([61, 60, 31, 30, 8, 7, 0, -1, -30, -31].map(left)).toEqual([
			null,
			"60",
			"60",
			"30",
			"30",
			"7",
			"7",
			"expired",
			"expired",
			null,
		]);
	});

	test("with the days it goes one way, and never over the end unsaid", () => {
		fc.assert(
			fc.property(fc.integer({ min: -30, max: 60 }), fc.integer({ min: 0, max: 90 }), (days, more) => {
				const [now, then] = [left(days), left(days - more)];
				if (now && then) expect(REMINDERS.indexOf(then)).toBeGreaterThanOrEqual(REMINDERS.indexOf(now));
				expect(now === "expired").toBe(days < 0);
			}),
			{ seed: 111 },
		);
	});
});
