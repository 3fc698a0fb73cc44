import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SMALL_CALL } from "./fixtures/small-call";
import { parseScenario, parseScenarioBytes } from "./parse-scenario";
import type { Problem } from "./problem";

function problemsOf(source: string): Problem[] {
	const parsed = parseScenario(source, "T01.yaml");
	return parsed.ok ? [] : parsed.problems;
}
const changed = (from: string, to: string) => {
	if (!SMALL_CALL.includes(from)) throw new Error(`No “${from}”`);
	return SMALL_CALL.replace(from, to);
};
/** Line and column (from 1) of a text in a source. */
function placeOf(source: string, text: string) {
	const lines = source.slice(0, source.indexOf(text)).split("\n");
	return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

describe("a scenario's file", () => {
	it("is read", () => {
		expect(problemsOf(SMALL_CALL)).toEqual([]);
		expect(problemsOf(`\uFEFF${SMALL_CALL}`)).toEqual([]);
		expect(problemsOf(SMALL_CALL.replaceAll("\n", "\r\n"))).toEqual([]);
	});

	it("says where an unknown key stands", () => {
		const source = changed(
			"            effects: { trust: 2, distress: -1 }",
			"            efects: { trust: 2 }",
		);
		expect(problemsOf(source)).toMatchObject([
			{ rule: "unknown-key", ...placeOf(source, "efects"), file: "T01.yaml" },
		]);
	});

	it("says where a value of the wrong type stands", () => {
		const source = changed("difficulty: 3", "difficulty: hard");
		expect(problemsOf(source)).toMatchObject([{ rule: "wrong-type", ...placeOf(source, "hard") }]);
	});

	it("says what is missing, at the block that lacks it", () => {
		const source = changed('            why: { vi: "Đổ lỗi.", en: "Blame." }\n', "");
		const [problem] = problemsOf(source);
		expect(problem).toMatchObject({ rule: "missing", line: placeOf(source, "id: why-go").line });
		expect(problem?.message.en).toContain("“why”");
	});

	it.each([
		["difficulty: 3", "difficulty: 6", "6", "out-of-range"],
		["category: rescue", "category: rescu", "rescu\n", "wrong-value"],
		["id: T01", "id: t-1", "t-1", "wrong-value"],
		[
			"{ gauge: trust, atLeast: 4 }, text",
			"{ gauge: trust }, text",
			"when: { gauge: trust }, text",
			"wrong-guard",
		],
		[
			"{ opened: danger-cue }\n",
			"{ opened: danger-cue, fact: place }\n",
			"when: { opened: danger-cue, fact",
			"wrong-guard",
		],
		["verified: 2026-11-21", "verified: 2026-13-21", "2026-13-21", "wrong-value"],
		["to: first-words", "to: 5", "5\n      - id: who", "wrong-type"],
		[
			"title: { vi: Cuộc gọi thử, en: A call for tests }",
			"title: { vi: Cuộc gọi thử, en: }",
			"en: }",
			"missing",
		],
		["format: 1", "format: 2", "2", "wrong-value"],
	])("%s → %s", (from, to, place, rule) => {
		const source = changed(from, to);
		expect(problemsOf(source)).toMatchObject([{ rule, ...placeOf(source, place), severity: "error" }]);
	});

	it("does not take a key twice", () => {
		const source = changed("pool: open", "pool: open\npool: sealed");
		expect(problemsOf(source)).toMatchObject([{ rule: "duplicate-key", ...placeOf(source, "pool: sealed") }]);
	});

	it("takes no anchors and aliases, and so no alias bomb", () => {
		const bomb = Array.from(
			{ length: 9 },
			(_, level) => `a${level + 1}: &a${level + 1} [${`*a${level}, `.repeat(9)}]`,
		);
		const source = ["a0: &a0 [lol, lol]", ...bomb, SMALL_CALL].join("\n");
		const problems = problemsOf(source);
		expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(["alias"]));
		expect(problems[0]).toMatchObject({ line: 1 });
		const anchored = changed("caller: { name:", "caller: &who { name:");
		expect(problemsOf(anchored)).toMatchObject([{ rule: "alias", line: placeOf(anchored, "&who").line }]);
	});

	it("is refused above 256 kB, counted in bytes", () => {
		expect(problemsOf(`${SMALL_CALL}# ${"x".repeat(300_000)}`)).toMatchObject([
			{ rule: "too-large", line: 1, column: 1 },
		]);
		expect(problemsOf(`${SMALL_CALL}# ${"ệ".repeat(90_000)}`)).toMatchObject([{ rule: "too-large" }]);
	});

	it("is refused in another encoding than UTF-8", () => {
		const utf16 = new Uint8Array(
			new Uint16Array([0xfeff, ...[...SMALL_CALL].map((c) => c.charCodeAt(0))]).buffer,
		);
		expect(parseScenarioBytes(utf16, "T01.yaml")).toMatchObject({
			ok: false,
			problems: [{ rule: "wrong-encoding" }],
		});
		const windows1258 = new Uint8Array([0x66, 0xd5, 0x0a]);
		expect(parseScenarioBytes(windows1258, "T01.yaml")).toMatchObject({
			problems: [{ rule: "wrong-encoding" }],
		});
		expect(parseScenarioBytes(new TextEncoder().encode(SMALL_CALL), "T01.yaml")).toMatchObject({ ok: true });
		const replaced = changed("Cuộc gọi thử", "Cu\uFFFDc");
		expect(problemsOf(replaced)).toMatchObject([{ rule: "wrong-encoding", ...placeOf(replaced, "\uFFFD") }]);
	});

	it("is kept in NFC, whatever form it came in", () => {
		const composed = parseScenario(SMALL_CALL, "T01.yaml");
		const decomposed = parseScenario(SMALL_CALL.normalize("NFD"), "T01.yaml");
		if (!composed.ok || !decomposed.ok) throw new Error("not read");
		expect(decomposed.scenario).toEqual(composed.scenario);
		expect(JSON.stringify(decomposed.scenario)).toBe(JSON.stringify(decomposed.scenario).normalize("NFC"));
	});

	it("never makes the parser throw", () => {
		const bits = fc.constantFrom(
			"- ",
			"  ",
			"\n",
			"a: ",
			"[",
			"{",
			"}",
			"]",
			"&a ",
			"*a",
			"|\n",
			'"',
			"'",
			"!!map ",
			"---\n",
			"?",
			"\t",
			"#",
			"é",
			"\u0000",
			"id: x\n",
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(bits, fc.string({ maxLength: 4 })), { maxLength: 60 }), (parts) => {
				const parsed = parseScenario(parts.join(""), "x.yaml");
				expect(parsed.ok).toBe(false);
				if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
			}),
			{ seed: 2, numRuns: 500 },
		);
		for (const deep of [
			"[".repeat(50_000),
			"- ".repeat(50_000),
			"{a: ".repeat(20_000),
			"? ".repeat(20_000),
		]) {
			expect(problemsOf(deep)[0]?.severity).toBe("error");
		}
	});

	it("is refused before anybody gives up waiting, whatever is in it", () => {
		const keys = Array.from({ length: 25_000 }, (_, index) => `k${index}:`).join("\n");
		const worst = [
			keys,
			"a: b\n".repeat(50_000),
			"- a\n".repeat(60_000),
			"*a ".repeat(80_000),
			"[".repeat(250_000),
		];
		for (const source of [...worst, `${SMALL_CALL}${keys}`]) {
			const problems = problemsOf(source);
			expect(problems.length).toBeGreaterThan(0);
			expect(problems.length).toBeLessThanOrEqual(100);
		}
	}, 120_000);

	it("may have brackets in its texts that do not match", () => {
		const goals = Array.from({ length: 40 }, (_, n) => `{ vi: "[${n}", en: "{${n}" }`).join(",\n    ");
		const source = changed("goals: [ { vi: Thử máy, en: Test the machine } ]", `goals: [\n    ${goals} ]`);
		expect(problemsOf(source)).toMatchObject([]);
	});

	it("is read, or refused with places inside it, after any cut", () => {
		fc.assert(
			fc.property(fc.nat(SMALL_CALL.length), fc.nat(40), (from, length) => {
				const source = SMALL_CALL.slice(0, from) + SMALL_CALL.slice(from + length);
				const lines = source.split("\n").length;
				for (const { line, column } of problemsOf(source)) {
					expect(line).toBeGreaterThan(0);
					expect(line).toBeLessThanOrEqual(lines);
					expect(column).toBeGreaterThan(0);
				}
			}),
			{ seed: 3, numRuns: 150 },
		);
	});
});
