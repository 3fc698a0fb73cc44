import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { reviewsAskedFor } from "./critical-error-review";
import { parseProgramme } from "./parse-programme";
import type { Programme } from "./programme.schema";

function programme(id: string): Programme {
	const parsed = parseProgramme(readFileSync(`scenarios/programmes/${id}.yaml`, "utf8"));
	if (!parsed.ok) throw new Error(id);
	return parsed.value;
}
const counsellor = programme("hotline-counsellor-111");

describe("reviewsAskedFor", () => {
	it("asks for a decision within fourteen days where the programme says nothing, over the end of a month", () => {
		expect(reviewsAskedFor([counsellor], "2026-02-20")).toEqual([
			{ programmeId: "hotline-counsellor-111", dueOn: "2026-03-06" },
		]);
	});

	it("within the days that the programme says", () => {
		const strict = { ...counsellor, suspension: { decideWithinDays: 3 } };
		expect(reviewsAskedFor([strict], "2026-02-20")[0]?.dueOn).toBe("2026-02-23");
	});

	it("for certificates that rest on assessed calls, and for nothing of whoever holds none", () => {
		expect(reviewsAskedFor([programme("rater")], "2026-02-20")).toEqual([]);
		expect(reviewsAskedFor([], "2026-02-20")).toEqual([]);
	});
});
