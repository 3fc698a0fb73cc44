import fc from "fast-check";
import { expect, test } from "vitest";
import { firstOverlap, lengthOf, opensOn, type SessionTimes } from "./sessions";

test("attendance can be taken on the session's day and after it, not before", () => {
	const session = { on: "2026-10-05" };
	expect(opensOn(session, "2026-10-04")).toBe(false);
	expect(opensOn(session, "2026-10-05")).toBe(true);
	expect(opensOn(session, "2027-01-01")).toBe(true);
});

test("the time between start and end is told in hours", () => {
	expect(lengthOf({ starts: "08:00", ends: "11:30" })).toBe(3.5);
	expect(lengthOf({ starts: "09:45", ends: "10:00" })).toBe(0.25);
	expect(lengthOf({ starts: "12:00", ends: "08:00" })).toBe(-4);
});

const time = (quarter: number) =>
	`${String(Math.floor(quarter / 4)).padStart(2, "0")}:${String((quarter % 4) * 15).padStart(2, "0")}`;
const session = fc
	.tuple(fc.constantFrom("2026-10-05", "2026-10-06"), fc.nat(94), fc.nat(94))
	.map(([on, a, b]): SessionTimes & { at: readonly number[] } => {
		const [first, last] = [Math.min(a, b), Math.max(a, b) + 1];
		return { on, starts: time(first), ends: time(last), at: [first, last] };
	});

test("sessions overlap exactly where they share a quarter of an hour, whichever is asked", () => {
	fc.assert(
		fc.property(session, session, (one, other) => {
			const quarters = ({ on, at }: typeof one) =>
				Array.from({ length: (at[1] ?? 0) - (at[0] ?? 0) }, (_, n) => `${on} ${(at[0] ?? 0) + n}`);
			const shared = quarters(one).some((each) => quarters(other).includes(each));
			expect(firstOverlap(one, [other]) !== undefined).toBe(shared);
			expect(firstOverlap(other, [one]) !== undefined).toBe(shared);
		}),
	);
});
