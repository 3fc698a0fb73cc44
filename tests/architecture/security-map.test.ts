import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");
const PAGE = readFileSync(path.join(ROOT, "docs/security.md"), "utf8");

/** The rows of the page's tables whose last cell says which test holds them, or why none does. */
const rowsOf = (page: string) =>
	page
		.split("\n## ")
		.filter((section) => /^(ASVS|What went wrong)/.test(section))
		.flatMap((section) => section.split("\n").filter((line) => /^\| (?!---|no\.|rule )/.test(line)))
		.map((line) => ({ line, cell: line.split(" | ").at(-1) ?? "" }));

/** Files in a cell, each with the titles in quotes that follow it. */
function claimsIn(cell: string): { file: string; title: string }[] {
	const parts = cell.split(/`((?:app|server|scripts|tests|\.dependency)[^`]*\.(?:ts|tsx|cjs|json|mjs))`/);
	return parts.flatMap((file, index) => {
		if (index % 2 === 0) return [];
		const titles = [...(parts[index + 1] ?? "").matchAll(/"((?:[^"\\]|\\.)+)"/g)].map(
			([, title]) => title ?? "",
		);
		return titles.map((title) => ({ file, title: title.replaceAll('\\"', '"') }));
	});
}

/** What is not as the page says. */
function faultsOf({ line, cell }: { line: string; cell: string }): string[] {
	const named = [...cell.matchAll(/`(tests\/[^`]+)`/g)].map(([, file]) => file ?? "");
	const claims = claimsIn(cell);
	const bare = named.filter((file) => !claims.some((claim) => claim.file === file));
	const wrong = claims.filter(
		({ file, title }) =>
			!existsSync(path.join(ROOT, file)) || !readFileSync(path.join(ROOT, file), "utf8").includes(title),
	);
	const empty = cell.replace(/[|\s]/g, "") === "" ? [`${line}: says nothing`] : [];
	return [
		...empty,
		...bare.map((file) => `${file} is named without a title`),
		...wrong.map(({ file, title }) => `${file} has no "${title}"`),
	];
}

describe("the map of security", () => {
	it("names tests that there are", () => {
		expect(rowsOf(PAGE).flatMap(faultsOf)).toEqual([]);
		expect(rowsOf(PAGE).flatMap(({ cell }) => claimsIn(cell)).length).toBeGreaterThan(80);
	});

	it("goes through all chapters", () => {
		const numbers = rowsOf(PAGE).map(({ line }) => /^\| (\d+)\.\d/.exec(line)?.[1]);
		for (const chapter of [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16])
			expect(numbers, `V${chapter}`).toContain(String(chapter));
	});

	it.each([
		["a file that is not there", '| 1.1 | a | `tests/e2e/none.spec.ts` "x" |'],
		["a title that is not there", '| 1.1 | a | `tests/e2e/crawl.spec.ts` "no such title" |'],
		["a file without a title", "| 1.1 | a | `tests/e2e/crawl.spec.ts` |"],
		["an empty row", "| 1.1 | a |  |"],
	])("would show %s", (_, line) =>
		expect(faultsOf({ line, cell: line.split(" | ").at(-1) ?? "" })).not.toEqual([]),
	);
});
