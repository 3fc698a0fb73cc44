import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameSitePath } from "./same-site-path";

describe("a path on this site", () => {
	it.each(["/", "/people?q=a", "/calls/1#top", "/a/../b", "/Đỗ"])("%s is one", (given) =>
		expect(new URL(sameSitePath(given, "/no"), "http://here.example").href).toBe(
			new URL(given, "http://here.example").href,
		),
	);

	it.each([
		"//evil.example",
		"/\\evil.example",
		"/..//evil.example",
		"/.//evil.example",
		"/%2e%2e//evil.example",
		"/a/../..//evil.example",
		"/%2f%2fevil.example",
		"/\t/evil.example",
		"https://evil.example",
		"javascript:alert(1)",
		"people",
		"",
		null,
		["/people"],
	])("%s is none", (given) => expect(sameSitePath(given, "/no")).toBe("/no"));

	it("is what a browser resolves to this site, whatever is given", () => {
		const piece = fc.constantFrom(
			"/",
			"\\",
			".",
			"..",
			"%2e",
			"%2f",
			"%5c",
			"//",
			"evil.example",
			"@",
			":",
			"?",
			"#",
			"\t",
			"a",
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
				const path = sameSitePath(`/${pieces.join("")}`);
				expect(new URL(path, "https://here.example").origin).toBe("https://here.example");
				expect(path).toMatch(/^\/(?![/\\])/);
			}),
			{ seed: 4711, numRuns: 5_000 },
		);
	});
});
