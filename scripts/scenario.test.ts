import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { initialTransition, transition } from "xstate";
import { type CallEvent, compileScenario, loadMachine } from "../app/domain/scenario/compile-scenario";
import { SMALL_CALL } from "../app/domain/scenario/fixtures/small-call";
import { parseScenario } from "../app/domain/scenario/parse-scenario";
import { shownReplies, standing } from "../app/domain/scenario/play";
import { seededRandom } from "../app/domain/shared/seeded-random";

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
const library = (name: string) => join(import.meta.dirname, "../scenarios", name);
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

	it("checks the call mixes beside the scenarios, and takes them for none", () => {
		mkdirSync(join(folder, "mixed"), { recursive: true });
		const mixes = readFileSync(library("call-mixes.yaml"), "utf8");
		file("mixed/T05-fine.yaml", FINE.replaceAll("T02", "T05"));
		file("mixed/call-mixes.yaml", mixes.replace("S23: 3", "T05: 3"));
		const fine = run("check", "mixed", "--json");
		const { scenarios, mixes: checked } = JSON.parse(fine.stdout);
		expect(scenarios.map(({ id }: { id: string }) => id)).toEqual(["T05"]);
		expect(checked).toMatchObject([{ file: "mixed/call-mixes.yaml", ok: true, figures: { mixes: 2 } }]);
		expect(JSON.parse(run("prove", "mixed", "--json").stdout).mixes).toBeUndefined();

		file("mixed/call-mixes.yaml", mixes.replace("S23: 3", "T06: 3"));
		for (const path of ["mixed", "mixed/call-mixes.yaml"]) {
			const { status, stdout } = run("check", path);
			expect(status).toBe(1);
			expect(stdout).toMatch(/^mixed\/call-mixes\.yaml:64:22: no-such-scenario: There is no scenario T06/m);
		}
		expect(run("check", library("call-mixes.yaml")).status).toBe(0);
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

	it("proves a file, with figures and counter-examples that can be played", () => {
		const { status, stdout } = run("prove", library("S02-what-does-111-do.yaml"), "--json");
		const [report] = JSON.parse(stdout).scenarios;
		expect(status).toBe(0);
		expect(report).toMatchObject({
			id: "S02",
			ok: true,
			problems: [],
			figures: { complete: true, endings: 4 },
		});
		const broken = file(
			"S02-broken.yaml",
			readFileSync(library("S02-what-does-111-do.yaml"), "utf8").replaceAll(
				"shows: [closing.u1]",
				"when: { visits: homework, atLeast: 9 }",
			),
		);
		const failing = run("prove", broken, "--json");
		expect(failing.status).toBe(1);
		const [{ problems }] = JSON.parse(failing.stdout).scenarios;
		expect(problems[0]).toMatchObject({ rule: "never-offered", severity: "error" });
		expect(problems[0].line).toBeGreaterThan(100);
	});

	it("says what cannot be proved without its rubric", () => {
		const { status, stdout } = run("prove", file("T04-fine.yaml", FINE.replaceAll("T02", "T04")));
		expect(status).toBe(1);
		expect(stdout).toMatch(/^T04-fine\.yaml:\d+:\d+: no-rubric: /);
	});

	it("exports a machine that loads back and plays the same", () => {
		const path = library("S11-forced-begging.yaml");
		const parsed = parseScenario(readFileSync(path, "utf8"), "S11.yaml");
		if (!parsed.ok) throw new Error("S11 is not valid");
		const { status, stdout } = run("export", path, "--to", "xstate", "--seed", "5");
		expect(status).toBe(0);
		const options = { seed: "5", language: "vi", readingFactor: 1 };
		const ours = compileScenario(parsed.scenario, options);
		const machine = loadMachine(ours.index, JSON.parse(stdout), options);
		for (let play = 0; play < 30; play++) {
			const random = seededRandom(String(play), "export");
			let here = initialTransition(ours.machine)[0];
			let there = initialTransition(machine)[0];
			const give = (event: CallEvent) => {
				here = transition(ours.machine, here, event)[0];
				there = transition(machine, there, event)[0];
				expect({ value: there.value, context: there.context }).toEqual({
					value: here.value,
					context: here.context,
				});
			};
			give({ type: "answer" });
			for (let turn = 0; turn < 40 && here.status === "active"; turn++) {
				const where = standing(ours, here);
				if (where.at === "words") give({ type: "own-words", node: where.point.id });
				else if (where.at === "choose")
					give({ type: "reply", node: where.point.id, reply: random.pick(shownReplies(ours, here)).id });
			}
			expect(there.status).toBe("done");
		}
	});

	it("exports a drawing that names every node, reply and ending", () => {
		const path = library("S02-what-does-111-do.yaml");
		const { status, stdout } = run("export", path, "--to", "mermaid", "--language", "en");
		expect(status).toBe(0);
		const lines = stdout.trimEnd().split("\n");
		expect(lines[0]).toBe("stateDiagram-v2");
		for (const name of ["its_me", "sister_calls", "rings_at_ten"]) expect(stdout).toContain(` as ${name}\n`);
		expect(lines.filter((line) => line.includes(": the-gate"))).toHaveLength(1);
		expect(run("export", path, "--to", "paper").status).toBe(1);
	});
});
