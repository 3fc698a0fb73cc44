import { expect, it } from "vitest";
import type { CentreEvent } from "./centre-history";
import { centresOn } from "./centres-on";

const event = (number: number, change: Partial<CentreEvent>): CentreEvent => ({
	number,
	kind: "added",
	from: null,
	nameVi: null,
	nameEn: null,
	parentId: null,
	...change,
});
const named = (number: number, name: string, parentId: string | null, change: Partial<CentreEvent> = {}) =>
	event(number, { nameVi: name, nameEn: name, parentId, ...change });

const HISTORIES = new Map([
	["n", [named(1, "Nation", null)]],
	[
		"a",
		[named(2, "Province A", "n"), named(5, "Province AB", null, { kind: "renamed", from: "2025-07-01" })],
	],
	["b", [named(3, "Province B", "n"), event(6, { kind: "moved", from: "2025-07-01", parentId: "a" })]],
	["c", [named(4, "Centre of B", "b", { from: "2020-01-01" })]],
]);
const told = (day: string) => centresOn(HISTORIES, day).map(({ name, path }) => `${name.vi} ${path}`);

it("is the tree of the day, with the names of the day", () => {
	expect(told("2019-06-30")).toEqual(["Nation n/", "Province A n/a/", "Province B n/b/"]);
	expect(told("2025-07-01")).toEqual([
		"Nation n/",
		"Province AB n/a/",
		"Province B n/a/b/",
		"Centre of B n/a/b/c/",
	]);
});

it("leaves out what hangs in a circle or on nothing", () => {
	const torn = new Map([
		["x", [named(1, "X", "y")]],
		["y", [named(2, "Y", "x")]],
		["z", [named(3, "Z", "gone")]],
	]);
	expect(centresOn(torn, "2026-01-01")).toEqual([]);
});
