// What `npm run check` and `npm test` are made of. Each part resolves to a Result.
import { mkdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { runProgram } from "./run-program.mjs";

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {{ title: string, reason: string }[]} skipped
 * @property {number} seconds
 * @property {string} output what there is to read when something failed
 */

/** Runs programs one after the other as one part; it passes when all end with 0. */
async function program(root, name, ...commands) {
	const began = Date.now();
	let output = "";
	let failed = 0;
	for (const command of commands) {
		const [name, ...given] = command[0] === "node" ? command : ["npx", "--no-install", ...command];
		const done = await runProgram(name, given, { cwd: root, env: plain() });
		output += done.output;
		if (done.code !== 0) failed = 1;
	}
	return { name, passed: 1 - failed, failed, skipped: [], seconds: since(began), output };
}

export const lint = (root) =>
	program(root, "format and lint", ["biome", "ci", "--colors=off", "--max-diagnostics=50"]);
export const types = (root) =>
	program(root, "types", [
		"tsc",
		"--noEmit",
		"--incremental",
		"--tsBuildInfoFile",
		path.join(root, ".cache/types.tsbuildinfo"),
	]);
export const architecture = (root) =>
	program(root, "architecture", [
		"depcruise",
		"--config",
		".dependency-cruiser.cjs",
		"app",
		"server",
		"scripts",
		"prisma/seed",
		"tests/setup",
		"tests/e2e",
		"tests/database",
		"tests/chaos",
	]);
export const deadCode = (root) => program(root, "dead code", ["knip", "--no-config-hints"]);

/**
 * Checks all scenarios as an author does, by the command line, and proves some. That all of them are proved is no part
 * of its own: the demo of the database tests is published in the same run, and what cannot be proved is not published.
 */
export const scenarios = (root) =>
	program(
		root,
		"scenarios: all checked, three proved by the command line",
		["node", "scripts/scenario.mjs", "check", "scenarios/"],
		...["C01-hand-over-from-111", "S03-brother-in-compound", "sealed/K01-boy-in-the-loft"].map((name) => [
			"node",
			"scripts/scenario.mjs",
			"prove",
			`scenarios/${name}.yaml`,
		]),
	);

/** One of vitest's projects: "unit", "library" or "db". */
export async function vitest(root, name, project) {
	const began = Date.now();
	const report = await reportFile(root, `vitest-${project}`);
	const done = await runProgram(
		"npx",
		["--no-install", "vitest", "run", "--project", project, "--reporter=dot", "--reporter=json"].concat(
			`--outputFile.json=${report}`,
		),
		{ cwd: root, env: plain() },
	);
	const { testResults = [] } = await readReport(report);
	const tests = testResults.flatMap((file) => file.assertionResults);
	const count = (status) => tests.filter((test) => test.status === status).length;
	const failed = count("failed");
	return {
		name,
		passed: count("passed"),
		// A file that cannot be loaded has no tests to fail.
		failed: failed === 0 && done.code !== 0 ? 1 : failed,
		skipped: tests
			.filter((test) => ["skipped", "pending", "todo", "disabled"].includes(test.status))
			.map((test) => ({ title: test.fullName, reason: "marked as skipped" })),
		seconds: since(began),
		output: `${done.output}\n(ended with ${done.signal ?? done.code})`,
	};
}

/** The browser tests. */
export async function playwright(root, name) {
	const began = Date.now();
	const report = await reportFile(root, "playwright");
	const done = await runProgram("npx", ["--no-install", "playwright", "test", "--reporter=line,json"], {
		cwd: root,
		env: { ...plain(), PLAYWRIGHT_JSON_OUTPUT_NAME: report },
	});
	const { suites = [], errors = [] } = await readReport(report);
	const tests = suites.flatMap(testsOf);
	const count = (status) => tests.filter((test) => test.status === status).length;
	const failed = count("unexpected") + count("flaky") + errors.length;
	return {
		name,
		passed: count("expected"),
		failed: failed === 0 && done.code !== 0 ? 1 : failed,
		skipped: tests.filter((test) => test.status === "skipped"),
		seconds: since(began),
		output: `${done.output}\n(ended with ${done.signal ?? done.code})`,
	};
}

/** One run of `npm run chaos`; its last line stands in the part's name. */
export async function chaos(root, name, given) {
	const began = Date.now();
	const { code, output } = await runProgram(process.execPath, ["scripts/chaos.mjs", ...given], {
		cwd: root,
		env: plain(),
	});
	const said = output.trim().split("\n").at(-1);
	const failed = code === 0 ? 0 : 1;
	return { name: `${name}: ${said}`, passed: 1 - failed, failed, skipped: [], seconds: since(began), output };
}

/** The tests of a suite of Playwright's report and of the suites in it. */
function testsOf(suite) {
	const own = (suite.specs ?? []).flatMap((spec) =>
		spec.tests.map((test) => ({
			title: `${spec.file}: ${spec.title}`,
			status: test.status,
			reason: test.annotations.find(({ type }) => type === "skip")?.description ?? "a test before it failed",
		})),
	);
	return [...own, ...(suite.suites ?? []).flatMap(testsOf)];
}

/** Prints a part's line, and what it said when something failed. */
export function tell({ name, passed, failed, skipped, seconds, output }) {
	if (failed > 0) console.log(`\n${output.trim()}\n`);
	for (const { title, reason } of skipped) console.log(`  skipped: ${title} (${reason})`);
	const counts = passed + failed > 1 ? ` (${passed} passed, ${failed} failed)` : "";
	console.log(`${failed > 0 ? "FAILED" : "ok"}  ${name}${counts}, ${seconds} s`);
}

const plain = () => ({ ...process.env, NO_COLOR: "1", CI: "1" });
const since = (began) => Math.round((Date.now() - began) / 100) / 10;

async function reportFile(root, name) {
	const file = path.join(root, ".cache", `${name}.json`);
	await mkdir(path.dirname(file), { recursive: true });
	await rm(file, { force: true });
	return file;
}

const readReport = (file) => readFile(file, "utf8").then(JSON.parse, () => ({}));
