import { expect, it } from "vitest";
import { MERGED_ON, MERGED_PROVINCES } from "./merged-provinces";

it("29 provinces went into 23 others: of 63, 34 are left", () => {
	const formers = new Set(MERGED_PROVINCES.map(({ former }) => former));
	const now = new Set(MERGED_PROVINCES.map((merger) => merger.now));
	expect(MERGED_PROVINCES).toHaveLength(29);
	expect(formers.size).toBe(29);
	expect(now.size).toBe(23);
	expect(63 - formers.size).toBe(34);
	// None that is left was merged itself: one step leads to what is so now.
	expect([...now].filter((each) => formers.has(each))).toEqual([]);
	expect(MERGED_ON).toBe("2025-07-01");
});
