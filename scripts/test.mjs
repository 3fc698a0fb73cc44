// npm test: everything, on a machine with nothing but Node. Ends with one line: N passed, N failed[, N skipped].
import { chmod, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { installPackages } from "./setup/install.mjs";
import { requireNodeVersion } from "./setup/node-version.mjs";
import { chaos, playwright, scenarios, tell, vitest } from "./setup/parts.mjs";
import { runCommand, say } from "./setup/say.mjs";
import { endProcesses, strayProcesses } from "./setup/strays.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

const SEED = "111";
/** Two minutes, side by side. */
const CAMPAIGNS = [
	["chaos", ["--seconds", "120", "--seed", SEED]],
	["soak", ["--soak", "--seconds", "120", "--seed", SEED]],
];

await runCommand(async () => {
	requireNodeVersion(new URL("..", import.meta.url));
	await installPackages(root);
	const { buildProduct, generateClient } = await import("./setup/build.mjs");
	const { needBrowser } = await import("./setup/need-browser.mjs");
	const { runChecks } = await import("./check.mjs");
	await generateClient(root);
	say(`Browser: ${await needBrowser(root)}`);

	// Everything that the tests put down goes here, and goes with it. PostgreSQL may be another user.
	const directory = await mkdtemp(path.join(os.tmpdir(), "lang-nghe-run-"));
	await chmod(directory, 0o755);
	process.env.TMPDIR = directory;
	const results = await runChecks(root);
	const add = (result) => {
		tell(result);
		results.push(result);
	};
	add(await vitest(root, "database tests", "db"));
	add(await build(() => buildProduct(root)));
	const isBuilt = results.at(-1).failed === 0;
	if (isBuilt) add(await playwright(root, "browser tests"));
	// The campaigns last their two minutes whatever runs beside them.
	const campaigns = isBuilt ? CAMPAIGNS.map((given) => chaos(root, ...given)) : [];
	const library = [scenarios(root), vitest(root, "the library: kernel, plays, slips", "library")];
	for (const result of await Promise.all([...library, ...campaigns])) add(result);
	add(await tidy(directory));

	const total = (count) => results.reduce((sum, result) => sum + count(result), 0);
	const failed = total((result) => result.failed);
	const skipped = total((result) => result.skipped.length);
	process.exitCode = failed > 0 ? 1 : 0;
	say(
		`${total((result) => result.passed)} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
	);
});

async function build(make) {
	const began = Date.now();
	const output = await make().then(
		() => "",
		(error) => error.message,
	);
	return { ...outcome("production build", output), seconds: Math.round((Date.now() - began) / 1000) };
}

/** Nothing may be left: a process that is counts as a failure, and is stopped. */
async function tidy(directory) {
	const strays = await strayProcesses(directory);
	endProcesses(strays);
	await rm(directory, { recursive: true, force: true });
	return outcome(
		"no process is left",
		strays.map(({ pid, command }) => `left: ${pid} ${command}`).join("\n"),
	);
}

function outcome(name, output) {
	return { name, passed: output ? 0 : 1, failed: output ? 1 : 0, skipped: [], seconds: 0, output };
}
