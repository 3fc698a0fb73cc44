import fc from "fast-check";
import { expect, it } from "vitest";
import { shortLines } from "./short-lines";

it("breaks at spaces and says that it goes on", () => {
	expect(shortLines("Alô cô ơi em trai tôi", 10, 3)).toEqual(["Alô cô ơi", "em trai", "tôi"]);
	expect(shortLines("Alô cô ơi em trai tôi", 10, 2)).toEqual(["Alô cô ơi", "em trai…"]);
	expect(shortLines("", 10, 2)).toEqual([]);
});

it("is never longer than allowed", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
			const lines = shortLines(text, 12, 2);
			expect(lines.length).toBeLessThanOrEqual(2);
			for (const line of lines) expect([...line].length).toBeLessThanOrEqual(12);
		}),
		{ seed: 4711, numRuns: 500 },
	);
});
