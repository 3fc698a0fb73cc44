import { describe, expect, it } from "vitest";
import { askedAbout } from "./asked-about";

/** 01:30 on 22 November in Vietnam. */
const NOW = Date.parse("2026-11-21T18:30:00Z");
const ask = (query: string) => askedAbout(new URLSearchParams(query), NOW);

describe("askedAbout", () => {
	it("is today in Vietnam, as known now, when nothing is asked", () => {
		expect(ask("")).toMatchObject({ asOf: "2026-11-22", past: false, form: { knownAt: "" } });
		expect(Date.parse(ask("").knownAt)).toBe(NOW);
	});

	it("reads a time as Vietnam's, a day as its end, and an instant as itself", () => {
		expect(ask("knownAt=2026-04-02T17:00").knownAt).toBe("2026-04-02T10:00:00Z");
		expect(ask("knownAt=2026-04-02").knownAt).toBe("2026-04-02T16:59:59.999Z");
		expect(ask("knownAt=2026-04-02T17:00:00Z").knownAt).toBe("2026-04-02T17:00:00Z");
		expect(ask("asOf=2026-03-31&knownAt=2026-04-02T17:00").form).toEqual({
			asOf: "2026-03-31",
			knownAt: "2026-04-02T17:00",
		});
	});

	it("looks ahead in time, never in knowledge", () => {
		expect(ask("asOf=2027-06-01")).toMatchObject({ asOf: "2027-06-01", past: true });
		expect(Date.parse(ask("knownAt=2027-06-01").knownAt)).toBe(NOW);
	});

	it("takes what is no day and no time as not asked", () => {
		for (const query of [
			"asOf=2026-02-31",
			"asOf=x&knownAt=x",
			"asOf=1999-12-31",
			"knownAt=2026-13-01T00:00",
			"asOf=%00",
		])
			expect(ask(query)).toMatchObject({ asOf: "2026-11-22", past: false });
	});
});
