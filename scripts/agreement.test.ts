import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { criterionAgreement } from "../app/domain/agreement/criterion-agreement";
import { patternsOf } from "../app/domain/agreement/patterns";
import { asJson } from "./agreement/as-json";
import { readRatings } from "./agreement/read-ratings";

let folder = "";
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "agreement-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

/** Runs the command where there is neither a server nor a database. */
function run(...args: string[]) {
	const script = join(import.meta.dirname, "agreement.mjs");
	const { PATH, HOME } = process.env;
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
		encoding: "utf8",
		cwd: folder,
		env: { NODE_ENV: "production", PATH, HOME },
	});
	return { status, stdout, stderr };
}

const HEADER = "unit,rater,criterion,score\n";
const SCALE = [1, 2, 3, 4];
const read = (content: string | Uint8Array, scale = SCALE) => readRatings(file("in.csv", content), scale);
const results = (content: string, scale = SCALE) =>
	[...read(content, scale)].map(
		([name, table]) => [name, asJson(criterionAgreement(patternsOf(table)))] as const,
	);
const result = (content: string, scale = SCALE) => results(content, scale)[0]?.[1];

/** Gwet's four raters with missing ratings, as a file. */
const GWET = `${HEADER}${"11·1 2232 3333 3333 2222 1234 4444 1121 2222 ·555 ··11 ··3·"
	.split(" ")
	.flatMap((unit, number) =>
		[...unit].flatMap((score, rater) =>
			score === "·" ? [] : [`call ${number},rater ${rater},empathy,${score}`],
		),
	)
	.join("\n")}\n`;
const PAIR = `${HEADER}u1,a,empathy,1\nu1,b,empathy,1\nu2,a,empathy,2\nu2,b,empathy,3\nu3,a,empathy,4\nu3,b,empathy,4\n`;

describe("npm run agreement", () => {
	it("prints the values as JSON, in the shape that was agreed on", () => {
		const { status, stdout, stderr } = run(file("gwet.csv", GWET), "--categories", "1,2,3,4,5", "--json");
		expect([status, stderr]).toEqual([0, ""]);
		const { empathy } = JSON.parse(stdout);
		expect(Object.keys(empathy)).toEqual(
			"units raters ratings percentAgreement adjacentAgreement cohenKappa fleissKappa gwetAC1 gwetAC2 krippendorffAlpha icc reasons".split(
				" ",
			),
		);
		expect(empathy).toMatchObject({ units: 12, raters: 4, ratings: 41, cohenKappa: null });
		expect(empathy.percentAgreement).toBeCloseTo(9 / 11, 14);
		expect(empathy.fleissKappa.toFixed(5)).toBe("0.76117");
		expect(empathy.gwetAC1.toFixed(5)).toBe("0.77544");
		expect(empathy.gwetAC2.quadratic.toFixed(5)).toBe("0.91400");
		expect(empathy.krippendorffAlpha.interval.toFixed(5)).toBe("0.84911");
		expect(empathy.icc).toEqual({
			"1,1": null,
			"2,1": null,
			"3,1": null,
			"1,k": null,
			"2,k": null,
			"3,k": null,
		});
		expect(empathy.reasons).toMatchObject({
			cohenKappa: "only defined for exactly two raters",
			"icc.2,1": "ratings are missing: every rater has to have rated every unit",
		});
	});

	it("prints a table for people, with intervals, the same each time", () => {
		const path = file("pair.csv", PAIR);
		const { status, stdout } = run(path, "--categories", "1,2,3,4", "--seed", "s");
		expect(status).toBe(0);
		expect(stdout).toContain("empathy: units 3, raters 2, ratings 6\n");
		expect(stdout).toMatch(/Cohen's kappa +0\.5714 {3}\S+ to 1\.0000\n/);
		expect(stdout).toContain("seed “s”");
		expect(run(path, "--categories", "1,2,3,4", "--seed", "s").stdout).toBe(stdout);
	});

	it.each([
		["no file", [], "--categories 1,2,3,4 [--json]"],
		["two files", ["a.csv", "b.csv", "--categories", "1,2"], "--categories 1,2,3,4 [--json]"],
		["no scale", ["pair.csv"], "--categories is missing"],
		["half an option", ["pair.csv", "--categories"], "--categories needs a value"],
		["a scale of words", ["pair.csv", "--categories", "low,high"], "“low” is no number"],
		["a scale of one", ["pair.csv", "--categories", "1"], "at least two categories"],
		["a category twice", ["pair.csv", "--categories", "1,2,2"], "Category 2 stands there twice"],
		["an unknown option", ["pair.csv", "--kategories", "1,2"], "--kategories is not an option"],
		["no such file", ["nowhere.csv", "--categories", "1,2"], "nowhere.csv cannot be read"],
		["a folder", [".", "--categories", "1,2"], ". is not a file"],
		["a bad row", ["bad.csv", "--categories", "1,2"], "bad.csv: line 2, column 4 (score): 7 is not one of"],
	])("refuses %s with a sentence and exit 1", (_, args, sentence) => {
		file("pair.csv", PAIR);
		file("bad.csv", `${HEADER}u1,a,e,7\n`);
		const { status, stdout, stderr } = run(...args);
		expect([status, stdout]).toEqual([1, ""]);
		expect(stderr).toContain(sentence);
		expect(stderr).not.toContain("    at ");
	});
});

describe("a file of ratings", () => {
	it("may have its columns in any order, others beside them, a mark at its start, and any line ends", () => {
		const plain = results(PAIR);
		const turned = PAIR.trim()
			.split("\n")
			.map((line) => line.split(","))
			.map(([unit, rater, criterion, score], row) =>
				[score, row === 0 ? "note" : "x", criterion, unit, rater].join(),
			);
		expect(results(turned.join("\n"))).toEqual(plain);
		expect(results(`\uFEFF${PAIR.replaceAll("\n", "\r\n")}`)).toEqual(plain);
		expect(results(PAIR.replaceAll("\n", "\r"))).toEqual(plain);
		expect(results(PAIR.replace(HEADER, '\nUnit, rater ,CRITERION,"score"\r\n\n'))).toEqual(plain);
		expect(results(PAIR.replaceAll("u1", '"u 1, ""first"""'))).toEqual(plain);
	});

	it("may give the same criterion again later, and a name in either of its spellings in Unicode", () => {
		const name = "Hà Nội";
		const table = read(
			`${HEADER}u1,${name.normalize("NFC")},e,1\nu1,b,f,1\nu2,${name.normalize("NFD")},e,2\nu2,b,e,2\n`,
		);
		expect([...table.keys()]).toEqual(["e", "f"]);
		expect(table.get("e")).toMatchObject({ units: 2, raters: 2 });
	});

	it("may name a criterion like something of JavaScript's", () => {
		const printed = Object.fromEntries(results(PAIR.replaceAll("empathy", "__proto__")));
		expect(JSON.stringify(printed)).toMatch(/^\{"__proto__":\{"units":3/);
	});

	it("may have decimals and negative categories", () =>
		expect(result(PAIR.replaceAll(",4\n", ",-0.5\n"), [-0.5, 1, 2, 3])?.units).toBe(3));

	it("says why something is not defined", () => {
		const equal = result(PAIR.replace(/,\d\n/g, ",3\n"));
		expect(equal).toMatchObject({
			percentAgreement: 1,
			cohenKappa: { unweighted: null, linear: null, quadratic: null },
			fleissKappa: null,
			gwetAC1: 1,
			krippendorffAlpha: { nominal: null },
			icc: { "1,1": null },
		});
		expect(equal?.reasons["cohenKappa.unweighted"]).toContain("all ratings are equal");
		const perfect = result(PAIR.replace("u2,b,empathy,3", "u2,b,empathy,2"));
		expect(perfect?.icc["2,1"]).toEqual({ value: 1, low: null, high: null });
		expect(perfect?.reasons["icc.2,1.interval"]).toContain("perfect agreement");
	});
});

describe("a bad file", () => {
	it.each([
		[
			"a score off the scale",
			"u9,a,e,5",
			"line 8, column 4 (score): 5 is not one of the categories 1, 2, 3, 4",
		],
		["a score that is no number", "u9,a,e,three", "line 8, column 4 (score): “three” is no number"],
		["no score", "u9,a,e,", "line 8, column 4 (score): the cell is empty"],
		["a number that only JavaScript reads", "u9,a,e,0x1", "line 8, column 4 (score): “0x1” is no number"],
		["no unit", ",a,e,1", "line 8, column 1 (unit): the cell is empty"],
		[
			"the same rating twice",
			"u1,a,empathy,2",
			"line 8, column 2 (rater): “a” has rated unit “u1” for “empathy”",
		],
		["a short row", "u9,a,e", "line 8, column 4: the row has 3 cells, the header has 4"],
		["a long row", "u9,a,e,1,1", "line 8, column 5: the row has 5 cells, the header has 4"],
		["a quote that stays open", '"u9,a,e,1', "line 8: a quote is opened and never closed"],
		["text after a quote", '"u9"x,a,e,1', "line 8: after a closing quote"],
		["nothing but a space in it", " ", "line 8, column 2: the row has 1 cells, the header has 4"],
		["a row over two lines", '"u\n9",a,e,7', "line 8, column 4 (score): 7 is not"],
	])("with %s is refused by line and column", (_, row, sentence) =>
		expect(() => read(`${PAIR}${row}\n`)).toThrow(sentence),
	);

	it("has all its bad rows named, and from the twentieth on counted", () => {
		const rows = Array.from({ length: 25 }, (_, row) => `u${row},a,e,9\n`).join("");
		expect(() => read(HEADER + rows)).toThrow(/line 2, .*\n(.*\n)+.*line 21, .*\n… and 5 more bad rows$/);
	});

	it.each([
		["nothing in it", "", "is empty"],
		["a header only", HEADER, "has no ratings"],
		["a column missing", "unit,rater,score\n", "line 1: there is no column “criterion”"],
		["other separators", HEADER.replaceAll(",", ";"), "the columns are: unit;rater;criterion;score"],
		["a column twice", "unit,rater,criterion,score,Score\n", "line 1, column 5: a second “score”"],
		["another encoding", Buffer.from(`${HEADER}u1,H\xe0,e,1\n`, "latin1"), "is not text in UTF-8"],
	])("with %s is refused with a sentence", (_, content, sentence) =>
		expect(() => read(content)).toThrow(sentence),
	);

	it("of 100 MB is refused before it is read", () => {
		const path = file("large.csv", HEADER);
		truncateSync(path, 100_000_000);
		expect(() => readRatings(path, SCALE)).toThrow("large.csv has 100 MB; up to 100 MB are read");
	});
});
