import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CentreEvent, centreOn, namesOf, wouldBeBelowItself } from "./centre-history";

const event = (number: number, change: Partial<CentreEvent>): CentreEvent => ({
	number,
	kind: "renamed",
	from: null,
	nameVi: null,
	nameEn: null,
	parentId: null,
	...change,
});
const EVENTS = [
	event(1, { kind: "added", nameVi: "Hà Tây", nameEn: "Hà Tây", parentId: "north" }),
	event(2, { from: "2008-08-01", nameVi: "Hà Nội 2", nameEn: "Hà Nội 2" }),
	event(3, { kind: "moved", from: "2025-07-01", parentId: "capital" }),
	event(4, { kind: "closed", from: "2026-01-01" }),
];

describe("a centre over time", () => {
	it("has the name and the parent of the day that is asked about", () => {
		expect(centreOn(EVENTS, "2007-01-01")).toMatchObject({ name: { vi: "Hà Tây" }, parentId: "north" });
		expect(centreOn(EVENTS, "2008-08-01")).toMatchObject({ name: { vi: "Hà Nội 2" }, parentId: "north" });
		expect(centreOn(EVENTS, "2025-12-31")).toMatchObject({ parentId: "capital", closedOn: null });
		expect(centreOn(EVENTS, "2026-01-01")).toMatchObject({ closedOn: "2026-01-01" });
	});

	it("was not there before it was added", () => {
		const later = [event(1, { kind: "added", from: "2020-01-01", nameVi: "Mới", nameEn: "New" })];
		expect(centreOn(later, "2019-12-31")).toBeNull();
		expect(centreOn([], "2019-12-31")).toBeNull();
	});

	it("keeps its former names, each with its days; a name that was mended the same day never was", () => {
		const mended = [...EVENTS, event(5, { from: "2008-08-01", nameVi: "Hà Nội II", nameEn: "Hà Nội II" })];
		expect(namesOf(mended)).toEqual([
			{ name: { vi: "Hà Tây", en: "Hà Tây" }, from: null, until: "2008-08-01" },
			{ name: { vi: "Hà Nội II", en: "Hà Nội II" }, from: "2008-08-01", until: null },
		]);
	});

	it("does not depend on the order in which its events come", () => {
		fc.assert(
			fc.property(
				fc.shuffledSubarray(EVENTS, { minLength: EVENTS.length }),
				fc.integer({ min: 2000, max: 2030 }),
				(shuffled, year) => {
					expect(centreOn(shuffled, `${year}-09-09`)).toEqual(centreOn(EVENTS, `${year}-09-09`));
				},
			),
		);
	});
});

describe("a tree", () => {
	const parents = new Map<string, string | null>([
		["root", null],
		["a", "root"],
		["b", "a"],
	]);
	it("has no centre below itself", () => {
		expect(wouldBeBelowItself(parents, "a", "b")).toBe(true);
		expect(wouldBeBelowItself(parents, "a", "a")).toBe(true);
		expect(wouldBeBelowItself(parents, "b", "root")).toBe(false);
	});
});
