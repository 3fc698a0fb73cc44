import { readFileSync } from "node:fs";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { certificate } from "./fake-records";
import { parseProgramme } from "./parse-programme";
import type { Programme } from "./programme.schema";
import type { TrainingRecord } from "./records";
import { type Status, statusOf } from "./status";

function programmeFrom(id: string): Programme {
	const parsed = parseProgramme(readFileSync(`scenarios/programmes/${id}.yaml`, "utf8"));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return parsed.value;
}

const counsellor = programmeFrom("hotline-counsellor-111");
const LATER = "2100-01-01T00:00:00Z";

function status(
	records: readonly TrainingRecord[],
	asOf: string,
	knownAt = LATER,
	programme: Programme = counsellor,
): Status {
	return statusOf(programme, records, { asOf, knownAt });
}

/** The counsellor's programme under other rules of renewal. */
const anyRules: fc.Arbitrary<Programme> = fc
	.record({
		months: fc.integer({ min: 1, max: 36 }),
		windowDays: fc.integer({ min: 1, max: 366 }),
		from: fc.constantFrom("expiry" as const, "completion" as const, "fixed-day" as const),
		fixedDay: fc.constantFrom("12-31", "02-29", "06-30", "01-01"),
		graceDays: fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
	})
	.map(({ months, fixedDay, ...renewal }) => ({
		...counsellor,
		validity: { months },
		renewal: {
			...counsellor.renewal,
			...renewal,
			...(renewal.from === "fixed-day" ? { fixedDay } : {}),
		},
	}));

const seeded = { seed: 111, numRuns: 300 } as const;
const START = Temporal.PlainDate.from("2024-01-31");
const day = fc.integer({ min: 0, max: 1500 }).map((days) => START.add({ days }).toString());
const instant = day.map((on) => `${on}T05:00:00Z`);
const id = fc.uuid();

const favourable: fc.Arbitrary<TrainingRecord> = fc.oneof(
	fc.record({
		type: fc.constant("hours" as const),
		id,
		on: day,
		recordedAt: instant,
		kind: fc.constantFrom("course" as const, "supervised" as const, "refresher" as const),
		hours: fc.integer({ min: 1, max: 60 }),
	}),
	fc.record({
		type: fc.constant("call" as const),
		id,
		on: day,
		recordedAt: instant,
		releasedAt: instant,
		scenarioId: fc.constantFrom("S01", "S03", "S04", "S14", "S23", "C01", "C02"),
		category: fc.constantFrom("rescue", "child", "crisis", "info", "support"),
		difficulty: fc.integer({ min: 1, max: 5 }),
		tags: fc.subarray(["child-caller", "suicide-risk"]),
		live: fc.boolean(),
		raters: fc.integer({ min: 1, max: 2 }),
		licensedRaters: fc.constantFrom(null, 1, 2),
		passed: fc.constant(true),
		criticalConfirmed: fc.constant(false),
	}),
	fc.record({
		type: fc.constant("prior-learning" as const),
		id,
		on: day,
		recordedAt: instant,
		requirements: fc.subarray(counsellor.requirements.map((each) => each.id)),
		document: fc.constant("QĐ"),
	}),
);
const certificateEvent = (...events: ("granted" | "renewed" | "suspended" | "reinstated" | "revoked")[]) =>
	fc.record({
		type: fc.constant("certificate" as const),
		id,
		on: day,
		recordedAt: instant,
		event: fc.constantFrom(...events),
	});
const anyRecord: fc.Arbitrary<TrainingRecord> = fc.oneof(
	favourable,
	favourable,
	certificateEvent("granted", "renewed", "suspended", "reinstated", "revoked"),
);
const anyRecords = fc.array(anyRecord, { maxLength: 30 });
const RANK = {
	revoked: 0,
	suspended: 0,
	expired: 0,
	"not-started": 0,
	"in-progress": 1,
	eligible: 2,
	expiring: 3,
	certified: 3,
} as const;

describe("properties", () => {
	test("more training, calls or prior learning never lowers a status", () => {
		fc.assert(
			fc.property(anyRecords, favourable, day, instant, anyRules, (records, more, asOf, knownAt, rules) => {
				const before = status(records, asOf, knownAt, rules);
				const after = status([...records, more], asOf, knownAt, rules);
				expect(RANK[after.status]).toBeGreaterThanOrEqual(RANK[before.status]);
				expect(after.missing.length).toBeLessThanOrEqual(before.missing.length);
			}),
			seeded,
		);
	});

	test("one more grant, renewal or reinstatement never takes a certificate away, nor shortens it", () => {
		const lifting = certificateEvent("granted", "renewed", "reinstated");
		fc.assert(
			fc.property(anyRecords, lifting, day, anyRules, (records, more, asOf, rules) => {
				const before = status(records, asOf, LATER, rules);
				const after = status([...records, more], asOf, LATER, rules);
				expect(after.certified || !before.certified).toBe(true);
				if (before.certified && before.until) expect((after.until ?? "") >= before.until).toBe(true);
			}),
			{ seed: 111, numRuns: 2_000 },
		);
	});

	test("what is recorded later, or about later days, changes no answer", () => {
		fc.assert(
			fc.property(anyRecords, anyRecords, day, instant, (records, others, asOf, knownAt) => {
				const later = others.filter((record) => record.recordedAt > knownAt || record.on > asOf);
				expect(status([...later, ...records], asOf, knownAt)).toEqual(status(records, asOf, knownAt));
			}),
			seeded,
		);
	});

	test("a version that is published later, or holds from a later day, changes no answer", () => {
		fc.assert(
			fc.property(anyRecords, day, instant, anyRules, anyRules, (records, asOf, knownAt, rules, others) => {
				const now = { ...rules, publishedAt: knownAt };
				const later = {
					...others,
					publishedAt: "2031-01-01T00:00:00Z",
					effectiveFrom: "2020-01-01",
					version: 9,
				};
				const coming = { ...others, publishedAt: knownAt, effectiveFrom: "2031-01-01", version: 9 };
				const asked = { asOf, knownAt };
				const before = statusOf([now], records, asked);
				expect(statusOf([later, now], records, asked)).toEqual(before);
				expect(statusOf([now, coming], records, asked)).toEqual(before);
			}),
			seeded,
		);
	});

	test("before any version was published the first one decides", () => {
		const first = { ...counsellor, publishedAt: "2026-01-01T00:00:00Z", version: 1 };
		const second = { ...counsellor, publishedAt: "2026-02-01T00:00:00Z", version: 2 };
		const asked = { asOf: "2025-06-01", knownAt: "2025-06-01T00:00:00Z" };
		expect(statusOf([second, first], [], asked).version).toBe(1);
	});

	test("the order in which records are handed over does not matter", () => {
		const shuffled = anyRecords.chain((records) =>
			fc.tuple(
				fc.constant(records),
				fc.shuffledSubarray(records, { minLength: records.length, maxLength: records.length }),
			),
		);
		fc.assert(
			fc.property(shuffled, day, ([records, other], asOf) => {
				expect(status(other, asOf)).toEqual(status(records, asOf));
			}),
			seeded,
		);
	});

	test("whatever the rules, a renewal is not born due, ends on the fixed day where there is one, and lasts its months", () => {
		fc.assert(
			fc.property(day, day, anyRules, (grantedOn, renewedOn, rules) => {
				fc.pre(renewedOn >= grantedOn);
				const records = [certificate(grantedOn, "granted"), certificate(renewedOn, "renewed")];
				const { until, status: name, renewal } = status(records, renewedOn, LATER, rules);
				const end = Temporal.PlainDate.from(until ?? "");
				expect(name).toBe("certified");
				expect(renewal?.anew).toBe(false);
				// A month later by the calendar, but for days that the month does not have.
				const least = Temporal.PlainDate.from(renewedOn).with({ day: 1 }).add(rules.validity);
				expect(Temporal.PlainDate.compare(end, least)).toBeGreaterThanOrEqual(0);
				const { fixedDay } = rules.renewal;
				if (fixedDay) expect([fixedDay, "02-28"]).toContain(end.toString().slice(5));
			}),
			seeded,
		);
	});

	test("time alone only expires: with no new record a status goes one way", () => {
		const order = ["certified", "expiring", "expired"];
		fc.assert(
			fc.property(
				anyRecords,
				day,
				fc.integer({ min: 1, max: 800 }),
				anyRules,
				(records, asOf, days, rules) => {
					const known = records.filter((record) => record.on <= asOf);
					const now = status(known, asOf, LATER, rules);
					const then = status(known, Temporal.PlainDate.from(asOf).add({ days }).toString(), LATER, rules);
					if (order.includes(now.status))
						expect(order.indexOf(then.status)).toBeGreaterThanOrEqual(order.indexOf(now.status));
					else expect(then.status).toBe(now.status);
					expect(then.until).toBe(now.until);
				},
			),
			seeded,
		);
	});

	test("expiring is the last 60 days of validity and nothing else, and no renewal is born expired", () => {
		fc.assert(
			fc.property(day, day, (grantedOn, renewedOn) => {
				const records = [certificate(grantedOn, "granted"), certificate(renewedOn, "renewed")];
				const on = renewedOn > grantedOn ? renewedOn : grantedOn;
				const { until, status: name } = status(records, on);
				expect(name).toBe("certified");
				const end = Temporal.PlainDate.from(until ?? "");
				const named = (days: number) => status(records, end.add({ days }).toString()).status;
				expect([-61, -60, 0, 1].map(named)).toEqual(["certified", "expiring", "expiring", "expired"]);
			}),
			seeded,
		);
	});
});
