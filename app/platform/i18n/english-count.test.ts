import { expect, it } from "vitest";
import { counted, ordinal } from "./english-count";

it("counts in English", () => {
	expect([0, 1, 2, "1.5"].map((count) => counted(count, "turn"))).toEqual([
		"0 turns",
		"1 turn",
		"2 turns",
		"1.5 turns",
	]);
	expect(counted(1, "entry", "entries")).toBe("1 entry");
	expect(counted(3, "person", "people")).toBe("3 people");
});

it("numbers places in English", () => {
	expect([1, 2, 3, 4, 11, 12, 13, 21, 111].map(ordinal)).toEqual([
		"1st",
		"2nd",
		"3rd",
		"4th",
		"11th",
		"12th",
		"13th",
		"21st",
		"111th",
	]);
});
