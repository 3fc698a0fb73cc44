import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { about, allMet, call, certificate, hours } from "./fake-records";
import { parseProgramme } from "./parse-programme";
import type { Programme } from "./programme.schema";
import { type CallRecord, dayInVietnam, type TrainingRecord } from "./records";
import { type Status, statusOf } from "./status";

function programmeFrom(id: string): Programme {
	const parsed = parseProgramme(readFileSync(`scenarios/programmes/${id}.yaml`, "utf8"));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return parsed.value;
}

const counsellor = programmeFrom("hotline-counsellor-111");
const LATER = "2100-01-01T00:00:00Z";

function status(records: readonly TrainingRecord[], asOf: string, knownAt = LATER): Status {
	return statusOf(counsellor, records, { asOf, knownAt });
}

describe("before a certificate", () => {
	test("nothing known is not started, and everything is missing", () => {
		expect(status([], "2026-01-01")).toMatchObject({
			status: "not-started",
			since: null,
			until: null,
			renewal: null,
		});
		expect(status([], "2026-01-01").missing.map((each) => each.id)).toEqual(
			counsellor.requirements.map((each) => each.id),
		);
	});

	test("the first record starts it", () => {
		expect(status(allMet(), "2026-01-03")).toMatchObject({ status: "in-progress", since: "2026-01-02" });
	});

	test("with the last requirement a person is eligible, from that day", () => {
		expect(status(allMet(), "2026-01-09").status).toBe("in-progress");
		expect(status(allMet(), "2026-02-01")).toMatchObject({
			status: "eligible",
			since: "2026-01-10",
			missing: [],
		});
	});

	test("each requirement names what counts towards it", () => {
		const records = allMet();
		const tagged = status(records, "2026-02-01").requirements.find((each) => each.id === "suicide-risk");
		expect(tagged).toMatchObject({ have: 1, need: 1, met: true, evidence: [records[7]?.id] });
	});

	test.each<[string, Partial<CallRecord>]>([
		["not passed", { passed: false }],
		["with a confirmed critical error", { criticalConfirmed: true }],
		["of difficulty 5 and one rater only", { raters: 1 }],
		["of difficulty 5 and one rater of two with a licence", { licensedRaters: 1 }],
		["rated by nobody with a licence", { licensedRaters: 0 }],
		["not released", { releasedAt: null }],
		["withdrawn", { withdrawnAt: "2026-01-20T00:00:00Z" }],
		["voided", { voidedAt: "2026-01-20T00:00:00Z" }],
	])("a call %s does not count", (_what, change) => {
		const records = allMet().map((record) =>
			record.type === "call" && record.scenarioId === "S14" ? { ...record, ...change } : record,
		);
		expect(status(records, "2026-02-01").missing.map((each) => each.id)).toContain("suicide-risk");
	});

	test("a scenario passed twice counts once", () => {
		const twice = [call("2026-01-05", "S03"), call("2026-01-06", "S03")];
		expect(status(twice, "2026-02-01").requirements.find((each) => each.id === "assessed-calls")?.have).toBe(
			1,
		);
	});

	test("hours add up without the dirt of floating point", () => {
		const records = Array.from({ length: 600 }, () => hours("2026-01-02", "course", 0.1));
		expect(status(records, "2026-02-01").requirements[0]).toMatchObject({ have: 60, met: true });
	});

	test("prior learning with a document stands in for a requirement", () => {
		const prior = about("2026-01-02", {
			type: "prior-learning" as const,
			requirements: ["course-hours", "supervised-hours"],
			document: "Quyết định 12/QĐ",
		});
		const records = [prior, ...allMet().filter((record) => record.type !== "hours")];
		expect(status(records, "2026-02-01").status).toBe("eligible");
	});

	test("a trainer has to hold two other certificates", () => {
		const trainer = programmeFrom("trainer");
		const led = ["2026-01-02", "2026-01-03"].map((on) =>
			about(on, { type: "role-play" as const, observed: true }),
		);
		const asked = { asOf: "2026-02-01", knownAt: LATER };
		expect(statusOf(trainer, led, { ...asked, holds: ["rater"] }).status).toBe("in-progress");
		expect(statusOf(trainer, led, { ...asked, holds: ["rater", "hotline-counsellor-111"] }).status).toBe(
			"eligible",
		);
	});

	test("a round of calibration counts only when it reaches everything", () => {
		const rater = programmeFrom("rater");
		const round = {
			type: "calibration" as const,
			calls: 20,
			kappa: 0.6,
			lowestUpperEnd: 0.4,
			criticalErrorsMissed: 0,
		};
		const training = about("2026-01-02", {
			type: "hours" as const,
			kind: "rater-training" as const,
			hours: 8,
		});
		const named = (change: Partial<typeof round>) =>
			statusOf(rater, [training, about("2026-01-03", { ...round, ...change })], {
				asOf: "2026-02-01",
				knownAt: LATER,
			}).status;
		expect(named({})).toBe("eligible");
		for (const change of [
			{ calls: 19 },
			{ kappa: 0.59 },
			{ lowestUpperEnd: 0.39 },
			{ criticalErrorsMissed: 1 },
		]) {
			expect(named(change)).toBe("in-progress");
		}
	});
});

describe("with a certificate", () => {
	const granted = certificate("2026-02-01", "granted");

	test.each([
		["2026-01-31", "not-started", null],
		["2026-02-01", "certified", "2026-02-01"],
		["2026-12-02", "certified", "2026-02-01"],
		["2026-12-03", "expiring", "2026-12-03"],
		["2027-02-01", "expiring", "2026-12-03"],
		["2027-02-02", "expired", "2027-02-02"],
	])("on %s it is %s", (asOf, name, since) => {
		expect(status([granted], asOf)).toMatchObject({
			status: name,
			since,
			certified: name === "certified" || name === "expiring",
		});
	});

	test.each<[from: string, until: string]>([
		["2024-02-29", "2025-02-28"],
		["2027-03-01", "2028-03-01"],
		["2027-02-28", "2028-02-28"],
	])("a certificate of 12 months from %s is valid to %s", (on, until) => {
		expect(status([certificate(on, "granted")], on).until).toBe(until);
	});

	test("the end of the month comes back after February: six months from 31 August", () => {
		const rater = programmeFrom("rater");
		const records = [certificate("2026-08-31", "granted"), certificate("2027-02-10", "renewed")];
		expect(statusOf(rater, records, { asOf: "2027-01-01", knownAt: LATER }).until).toBe("2027-02-28");
		expect(statusOf(rater, records, { asOf: "2027-03-01", knownAt: LATER }).until).toBe("2027-08-31");
	});

	test.each<[string, renewedOn: string, until: string]>([
		["in the window runs from the old end", "2026-12-20", "2028-02-01"],
		["on the last day, too", "2027-02-01", "2028-02-01"],
		["late runs from its own day", "2028-06-10", "2029-06-10"],
		["long before the window gains at most a window", "2026-06-01", "2027-07-31"],
	])("a renewal %s", (_what, on, until) => {
		const renewed = status([granted, certificate(on, "renewed")], on);
		expect(renewed).toMatchObject({ status: "certified", until, since: on });
	});

	test("the window is told with what it asks for; hours count over the period, calls inside of the window", () => {
		const records = [
			granted,
			...allMet(),
			hours("2026-06-01", "refresher", 12),
			call("2026-11-30", "S07"),
			call("2026-12-10", "S09"),
		];
		expect(status(records, "2026-12-15")).toMatchObject({
			status: "expiring",
			renewal: { opensOn: "2026-12-03", dueOn: "2027-02-01", open: true, met: false },
			missing: [{ id: "renewal-calls", have: 1, need: 2 }],
		});
		const full = [...records, call("2027-01-10", "S10")];
		expect(status(full, "2027-01-15")).toMatchObject({ missing: [], renewal: { met: true } });
		expect(status(full, "2027-03-01")).toMatchObject({ status: "expired", renewal: { met: true } });
	});

	test("what led to the certificate does not renew it", () => {
		const records = [...allMet(), hours("2026-02-01", "refresher", 12), granted];
		expect(status(records, "2027-01-01").renewal?.requirements.every((each) => each.have === 0)).toBe(true);
	});

	test("suspended until reinstated, revoked until granted anew", () => {
		const records = [
			granted,
			certificate("2026-03-01", "suspended"),
			certificate("2026-04-01", "reinstated"),
			certificate("2026-05-01", "revoked"),
			certificate("2026-06-01", "reinstated"),
			certificate("2026-07-01", "granted"),
		];
		expect(status(records, "2026-03-15")).toMatchObject({
			status: "suspended",
			since: "2026-03-01",
			until: "2027-02-01",
		});
		expect(status(records, "2026-04-15").status).toBe("certified");
		expect(status(records, "2026-06-15")).toMatchObject({
			status: "revoked",
			since: "2026-05-01",
			until: null,
			renewal: null,
		});
		expect(status(records, "2026-07-01")).toMatchObject({ status: "certified", until: "2027-07-01" });
	});

	test("a suspended certificate that runs out stays suspended", () => {
		expect(status([granted, certificate("2026-03-01", "suspended")], "2028-01-01").status).toBe("suspended");
	});

	test("a confirmed critical error does not suspend by itself", () => {
		const failed = call("2026-03-01", "S03", { passed: false, criticalConfirmed: true });
		expect(status([granted, failed], "2026-03-02").status).toBe("certified");
	});

	test("a new version of the programme changes nobody's past", () => {
		const first: Programme = { ...counsellor, version: 1, effectiveFrom: "2020-01-01" };
		const stricter: Programme = {
			...counsellor,
			version: 2,
			effectiveFrom: "2026-06-01",
			validity: { months: 6 },
			requirements: [{ ...hoursRequirement(), need: 90 }],
		};
		const ask = (asOf: string, records: TrainingRecord[]) =>
			statusOf([stricter, first], records, { asOf, knownAt: LATER });
		expect(ask("2026-05-31", allMet())).toMatchObject({ status: "eligible", version: 1 });
		expect(ask("2026-06-01", allMet())).toMatchObject({ status: "in-progress", version: 2 });
		expect(ask("2026-07-01", [granted]).until).toBe("2027-02-01");
		expect(ask("2026-07-01", [certificate("2026-06-15", "granted")]).until).toBe("2026-12-15");
	});
});

function hoursRequirement() {
	const found = counsellor.requirements.find((each) => each.kind === "hours");
	if (found?.kind !== "hours") throw new Error("The programme asks for hours.");
	return found;
}

describe("as known at an instant", () => {
	test("what was recorded later does not count for an earlier question, and does for a later one", () => {
		const granted = { ...certificate("2026-02-01", "granted"), recordedAt: "2026-02-10T00:00:00Z" };
		expect(status([granted], "2026-02-05", "2026-02-05T00:00:00Z").status).toBe("not-started");
		expect(status([granted], "2026-02-05", "2026-02-10T00:00:00Z").status).toBe("certified");
	});

	test("a mistake counts until it is voided, a result from its release to its withdrawal", () => {
		const voided = { ...certificate("2026-02-01", "granted"), voidedAt: "2026-03-01T00:00:00Z" };
		expect(status([voided], "2026-02-05", "2026-02-28T00:00:00Z").status).toBe("certified");
		expect(status([voided], "2026-02-05", "2026-03-01T00:00:00Z").status).toBe("not-started");
		const passed = call("2026-02-01", "S03", {
			releasedAt: "2026-02-08T00:00:00Z",
			withdrawnAt: "2026-03-01T00:00:00Z",
		});
		const counted = (knownAt: string) => status([passed], "2026-02-05", knownAt).requirements[2]?.have;
		expect([
			counted("2026-02-05T00:00:00Z"),
			counted("2026-02-08T00:00:00Z"),
			counted("2026-03-01T00:00:00Z"),
		]).toEqual([0, 1, 0]);
	});

	test("the day is the day in Vietnam", () => {
		expect(dayInVietnam("2026-11-21T16:59:59Z")).toBe("2026-11-21");
		expect(dayInVietnam("2026-11-21T17:00:00Z")).toBe("2026-11-22");
	});
});
