import Papa from "papaparse";
import { expect, it } from "vitest";
import { monthsBetween } from "./months-between";
import { ratingsCsv } from "./ratings-csv";

const call = (id: string, rater: string) => ({
	id,
	ratings: [{ rater, levels: { listening: 3, child: null, closing: 2 } }],
});
const parsed = (lines: Iterable<string>) =>
	Papa.parse<string[]>([...lines].join("").replace("\uFEFF", ""), { skipEmptyLines: true }).data;

it("has a line for each level given, in the command line's columns, and none where a criterion did not apply", () => {
	const lines = ratingsCsv(["listening", "child", "closing"], [call("7", "R01")], ["scenario"], () => [
		"S03",
	]);
	expect(parsed(lines)).toEqual([
		["unit", "rater", "criterion", "score", "scenario"],
		["7", "R01", "listening", "3", "S03"],
		["7", "R01", "closing", "2", "S03"],
	]);
});

it("holds no formula, whatever somebody is called", () => {
	const text = [...ratingsCsv(["listening"], [call("7", "=HYPERLINK(1)")], [], () => [])].join("");
	expect(text).toContain("'=HYPERLINK(1)");
	expect(text).not.toMatch(/(^|,)=/m);
});

it("has every month from the first to the last, over the end of a year", () => {
	expect(monthsBetween("2026-11", "2027-02")).toEqual(["2026-11", "2026-12", "2027-01", "2027-02"]);
	expect(monthsBetween("2026-11", "2026-11")).toEqual(["2026-11"]);
	expect(monthsBetween(undefined, undefined)).toEqual([]);
});
