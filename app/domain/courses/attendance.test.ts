import fc from "fast-check";
import { expect, test } from "vitest";
import { ATTENDANCE_STATES, countAttendance, hoursOf } from "./attendance";

const state = fc.constantFrom(...ATTENDANCE_STATES);

test("present counts the session, late what was entered and never more, away nothing", () => {
	expect(hoursOf("present", 3.5, 1)).toBe(3.5);
	expect(hoursOf("late", 3.5, 2)).toBe(2);
	expect(hoursOf("late", 3.5, 9)).toBe(3.5);
	expect(hoursOf("absent", 3.5, 2)).toBe(0);
	expect(hoursOf("excused", 3.5, 2)).toBe(0);
});

test("there are never more people than attendances, and hours add up without a rest", () => {
	const row = fc.record({
		personId: fc.constantFrom("a", "b", "c"),
		state,
		hours: fc.integer({ min: 1, max: 48 }).map((quarters) => quarters / 4),
	});
	fc.assert(
		fc.property(fc.array(row), (rows) => {
			const { attendances, people, hours } = countAttendance(rows);
			expect(people).toBeLessThanOrEqual(attendances);
			expect(people === 0).toBe(attendances === 0);
			expect(hours % 0.25).toBe(0);
		}),
	);
	const twice = [1, 2].map(() => ({ personId: "a", state: "present" as const, hours: 0.1 }));
	expect(countAttendance(twice)).toEqual({ attendances: 2, people: 1, hours: 0.2 });
});
