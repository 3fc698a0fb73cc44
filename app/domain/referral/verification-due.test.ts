import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fakeAgency } from "./fake-agency";
import { listDue, verificationOn } from "./verification-due";

const TODAY = "2026-11-22";
const entry = (key: string, verified: string | null, retired = false) => ({
	...fakeAgency({ key, verified }),
	retired,
});

describe("verified lately", () => {
	test("is within the last 90 days, the ninetieth included", () => {
		expect(verificationOn("2026-11-22", TODAY)).toEqual({ days: 0, due: false });
		expect(verificationOn("2026-08-24", TODAY)).toEqual({ days: 90, due: false });
		expect(verificationOn("2026-08-23", TODAY)).toEqual({ days: 91, due: true });
	});
	test("is counted over the end of a year and of February", () => {
		expect(verificationOn("2027-12-31", "2028-03-30")).toEqual({ days: 90, due: false });
		expect(verificationOn("2027-12-31", "2028-03-31")).toEqual({ days: 91, due: true });
	});
	test("is nothing that never was, and nothing on a day that has not come", () => {
		expect(verificationOn(null, TODAY)).toEqual({ days: null, due: true });
		expect(verificationOn("2026-11-23", TODAY)).toEqual({ days: null, due: true });
	});
});

describe("what has to be verified again", () => {
	test("comes in the order of need, without what is retired", () => {
		const all = [
			entry("NEW", "2026-11-01"),
			entry("OLD", "2025-01-01"),
			entry("OLDER", "2019-12-01"),
			entry("NEVER", null),
			entry("GONE", null, true),
		];
		expect(listDue(all, TODAY).map(({ key, days }) => [key, days])).toEqual([
			["NEVER", null],
			["OLDER", 2548],
			["OLD", 690],
		]);
	});
	test("is every entry that is due and no other, whatever the days", () => {
		const day = fc.date({ min: new Date("2000-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
		const iso = day.map((date) => date.toISOString().slice(0, 10));
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.option(iso), fc.boolean())), iso, (days, today) => {
				const all = days.map(([verified, retired], index) => entry(`A${index}`, verified, retired));
				const due = new Set(listDue(all, today).map(({ key }) => key));
				for (const each of all)
					expect(due.has(each.key)).toBe(!each.retired && verificationOn(each.verified, today).due);
			}),
		);
	});
});
