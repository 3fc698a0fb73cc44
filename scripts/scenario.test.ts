import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SMALL_CALL } from "../app/domain/scenario/fixtures/small-call";

let folder = "";
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "scenario-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}
function run(...args: string[]) {
	const script = join(import.meta.dirname, "scenario.mjs");
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
		encoding: "utf8",
		cwd: folder,
	});
	return { status, stdout, stderr };
}
/** No rubric of its own, so that what the real one names is not what is tested here. */
const FINE = SMALL_CALL.replace("rubric: call-quality-111", "rubric: none-at-all").replace(
	"id: T01",
	"id: T02",
);

describe("the scenario command line", () => {
	it("checks a file", () => {
		const { status, stdout } = run("check", file("T02-fine.yaml", FINE), "--json");
		const [report] = JSON.parse(stdout).scenarios;
		expect(report).toMatchObject({ id: "T02", file: "T02-fine.yaml", figures: { nodes: 4, complete: true } });
		expect(report.hash).toMatch(/^[0-9a-f]{64}$/);
		expect(status).toBe(report.ok ? 0 : 1);
	});

	it("says a line per problem, and exits 1", () => {
		const broken = file("broken.yaml", FINE.replace("pool: open", "pool: opne"));
		const { status, stdout, stderr } = run("check", broken);
		expect(status).toBe(1);
		expect(stdout).toBe("broken.yaml:7:7: wrong-value: “pool” has to be one of: open, sealed.\n");
		expect(stderr).not.toContain("    at ");
	});

	it.each([
		["no such file", ["check", "nowhere.yaml"]],
		["a file that is not text", ["check", "binary.yaml"]],
		["no command", []],
		["a script that is not JSON", ["play", "T03-fine.yaml", "--script", "binary.yaml"]],
		["an option without its value", ["play", "T03-fine.yaml", "--script"]],
	])("exits 1 and shows no stack trace: %s", (_name, args) => {
		file("binary.yaml", new Uint8Array([0, 255, 254, 1, 200]));
		file("T03-fine.yaml", FINE);
		const { status, stdout, stderr } = run(...args);
		expect(status).toBe(1);
		expect(stdout + stderr).not.toMatch(/\n\s+at /);
		expect((stdout + stderr).length).toBeGreaterThan(10);
	});

	it("plays a script, the same for the same seed", () => {
		const still = file(
			"still.yaml",
			FINE.replace("interrupts: one", "interrupts: none")
				.replace("allOf: [CA]", "allOf: []")
				.replace(/ {2}decisions:[\s\S]*/, ""),
		);
		const script = file(
			"s.json",
			JSON.stringify({
				events: [
					{ reply: "safe-to-talk" },
					{ ownWords: "Chị nói được không?" },
					{ reply: "sorry" },
					{ silence: 60 },
					{ reply: "police" },
					{ record: { "victim-age": 22 } },
				],
			}),
		);
		const play = (seed: string) => run("play", still, "--script", script, "--seed", seed, "--json");
		const { status, stdout } = play("1");
		expect(status).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({
			ending: "brought-out",
			turns: 3,
			facts: ["victim-age"],
			criticalErrors: [],
		});
		expect(play("1").stdout).toBe(stdout);
	});
});
