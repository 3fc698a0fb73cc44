import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byteRange } from "./byte-range";

describe("a range of bytes", () => {
	it.each([
		[null, "whole"],
		["bytes=0-", { from: 0, to: 100 }],
		["bytes=0-0", { from: 0, to: 1 }],
		["bytes=10-19", { from: 10, to: 20 }],
		["bytes=90-500", { from: 90, to: 100 }],
		["bytes=-30", { from: 70, to: 100 }],
		["bytes=-500", { from: 0, to: 100 }],
		["bytes=100-", null],
		["bytes=-0", null],
		["bytes=20-10", "whole"],
		["bytes=0-1,5-6", "whole"],
		["seconds=0-1", "whole"],
		["bytes=-", "whole"],
	])("%s of a hundred", (header, expected) => expect(byteRange(header, 100)).toEqual(expected));

	it("lies within the file, whatever is asked", () => {
		const header = fc.oneof(
			fc.string(),
			fc.tuple(fc.nat(), fc.nat()).map(([from, to]) => `bytes=${from}-${to}`),
			fc.nat().map((from) => `bytes=${from}-`),
			fc.nat().map((count) => `bytes=-${count}`),
		);
		fc.assert(
			fc.property(header, fc.nat(2_000), (asked, length) => {
				const found = byteRange(asked, length);
				if (found === null || found === "whole") return;
				expect(found.from).toBeGreaterThanOrEqual(0);
				expect(found.to).toBeLessThanOrEqual(length);
				expect(found.to).toBeGreaterThan(found.from);
			}),
		);
	});
});
