import { readFileSync } from "node:fs";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { allMet, certificate } from "./fake-records";
import { keptStandings } from "./kept-standing";
import { parseProgramme } from "./parse-programme";
import type { Programme } from "./programme.schema";
import type { TrainingRecord } from "./records";

function programmeFrom(id: string): Programme {
	const parsed = parseProgramme(readFileSync(`scenarios/programmes/${id}.yaml`, "utf8"));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return parsed.value;
}

const counsellor = programmeFrom("hotline-counsellor-111");
const programmes = new Map<string, Programme[]>(
	["rater", "trainer"].map((id) => [id, [programmeFrom(id)]] as const),
);
programmes.set(counsellor.id, [
	counsellor,
	{
		...counsellor,
		version: counsellor.version + 1,
		effectiveFrom: "2027-05-01",
		renewal: { ...counsellor.renewal, windowDays: 10, graceDays: 30 },
	},
]);
const records: Record<string, TrainingRecord[]> = {
	[counsellor.id]: [
		...allMet(),
		certificate("2026-12-01", "granted"),
		certificate("2027-03-01", "suspended"),
	],
	rater: [certificate("2026-11-25", "granted")],
	trainer: [],
};
const on = (day: string) => keptStandings(programmes, (id) => records[id] ?? [], day);
const START = Temporal.PlainDate.from("2026-10-01");

test("nothing changes by time alone before the day that is kept", () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 0, max: 1200 }), (from, more) => {
			const then = START.add({ days: from });
			const kept = on(then.toString());
			const later = then.add({ days: more }).toString();
			const changed = on(later);
			for (const [id, standing] of kept)
				if (standing.changesOn === null || later < standing.changesOn)
					expect(changed.get(id)).toEqual(standing);
		}),
		{ seed: 111, numRuns: 300 },
	);
});

test("a certificate that another programme asks for counts while it is in force", () => {
	const missing = (day: string) => on(day).get("trainer")?.missing ?? -1;
	expect(missing("2026-12-02")).toBe(missing("2026-10-01") - 2);
	// The counsellor's is suspended from then on.
	expect(missing("2027-03-01")).toBe(missing("2026-10-01") - 1);
});
