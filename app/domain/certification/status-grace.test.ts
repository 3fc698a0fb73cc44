import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allMet, certificate, hours } from "./fake-records";
import { parseProgramme } from "./parse-programme";
import type { Programme } from "./programme.schema";
import { statusOf } from "./status";

const parsed = parseProgramme(readFileSync("scenarios/programmes/hotline-counsellor-111.yaml", "utf8"));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const counsellor = parsed.value;
const LATER = "2100-01-01T00:00:00Z";

describe("after the grace", () => {
	const graced: Programme = { ...counsellor, renewal: { ...counsellor.renewal, graceDays: 30 } };
	const records = [
		...allMet(),
		certificate("2026-01-15", "granted"),
		hours("2026-06-01", "refresher", 12),
		hours("2026-06-02", "course", 60),
	];
	const asked = (asOf: string) => statusOf(graced, records, { asOf, knownAt: LATER });

	test("within it, what renews is asked for", () => {
		const { status, renewal, missing } = asked("2027-02-14");
		expect(status).toBe("expired");
		expect(renewal?.anew).toBe(false);
		expect(missing.map(({ id }) => id)).toEqual(["renewal-calls"]);
	});

	test("past it, the whole programme, by what came in since the certificate", () => {
		const { renewal, missing } = asked("2027-02-15");
		expect(renewal?.anew).toBe(true);
		expect(missing.map(({ id }) => id)).toEqual([
			"supervised-hours",
			"assessed-calls",
			"categories",
			"difficult-calls",
			"live-calls",
			"child-caller",
			"suicide-risk",
		]);
	});
});
