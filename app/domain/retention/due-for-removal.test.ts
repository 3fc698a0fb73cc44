import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueForRemoval, firstDayGone, lastDayKept, nightlyRunIsDue, removeBefore } from "./due-for-removal";
import { RETENTION_KINDS } from "./retention-rules";

const at = (text: string) => Date.parse(`${text}+07:00`);

describe("how long something is kept", () => {
	it.each([
		["certificate-set", "2026-02-26T10:00", "2026-03-05"],
		["certificate-set", "2028-02-26T10:00", "2028-03-04"],
		["wellbeing", "2027-02-28T23:59", "2028-02-28"],
		["wellbeing", "2028-02-29T00:00", "2029-02-28"],
		["record-look", "2028-02-29T12:00", "2030-02-28"],
		["report", "2024-02-29T12:00", "2027-02-28"],
		["draft", "2026-12-31T23:59", "2029-12-31"],
	] as const)("%s from %s: until %s", (kind, since, last) => {
		expect(lastDayKept(kind, at(since))).toBe(last);
		expect(dueForRemoval(kind, at(since), at(`${last}T23:59`))).toBe(false);
		expect(dueForRemoval(kind, at(since), at(`${firstDayGone(kind, at(since))}T00:00`))).toBe(true);
		expect(dueForRemoval(kind, at(since), at(`${last}T23:59`) + 60_000)).toBe(true);
	});

	it("counts days as they are in Vietnam", () => {
		expect(lastDayKept("session", Date.parse("2026-11-23T16:59:00Z"))).toBe("2026-11-24");
		expect(lastDayKept("session", Date.parse("2026-11-23T17:00:00Z"))).toBe("2026-11-25");
	});

	it("says of every moment the same to a query as of one thing", () => {
		const moment = fc.integer({ min: at("2020-01-01T00:00"), max: at("2036-01-01T00:00") });
		fc.assert(
			fc.property(fc.constantFrom(...RETENTION_KINDS), moment, moment, (kind, since, now) => {
				expect(since < removeBefore(kind, now)).toBe(dueForRemoval(kind, since, now));
			}),
			{ numRuns: 500 },
		);
	});

	it("says the same close to the edge, on every day of four years", () => {
		for (let now = at("2025-01-01T12:00"); now < at("2029-03-02T12:00"); now += 86_400_000)
			for (const kind of ["wellbeing", "record-look", "report", "certificate-set"] as const) {
				const edge = removeBefore(kind, now);
				expect([dueForRemoval(kind, edge - 1, now), dueForRemoval(kind, edge, now)]).toEqual([true, false]);
			}
	});
});

describe("the night", () => {
	it("is at two, once, and made up for when nobody was there", () => {
		expect(nightlyRunIsDue(null, at("2026-11-23T12:00"))).toBe(true);
		expect(nightlyRunIsDue(at("2026-11-23T02:10"), at("2026-11-23T12:00"))).toBe(false);
		expect(nightlyRunIsDue(at("2026-11-23T02:10"), at("2026-11-24T01:59"))).toBe(false);
		expect(nightlyRunIsDue(at("2026-11-23T02:10"), at("2026-11-24T02:00"))).toBe(true);
		expect(nightlyRunIsDue(at("2026-11-21T02:10"), at("2026-11-24T01:00"))).toBe(true);
	});
});
