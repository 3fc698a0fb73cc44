// npm run check: what is looked at before every commit, in under a minute.
import { fileURLToPath } from "node:url";
import { installPackages } from "./setup/install.mjs";
import { requireNodeVersion } from "./setup/node-version.mjs";
import { architecture, deadCode, lint, tell, types, vitest } from "./setup/parts.mjs";
import { runCommand } from "./setup/say.mjs";

/**
 * All of it; the tests beside the rest, so that two cores are busy. Resolves to the parts' results.
 *
 * @param {string} root
 * @returns {Promise<import("./setup/parts.mjs").Result[]>}
 */
export async function runChecks(root) {
	const told = async (part) => {
		const result = await part;
		tell(result);
		return result;
	};
	const tests = told(vitest(root, "unit and property tests", "unit"));
	const results = [];
	for (const part of [lint, types, architecture, deadCode]) results.push(await told(part(root)));
	return [...results, await tests];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const root = fileURLToPath(new URL("..", import.meta.url));
	await runCommand(async () => {
		requireNodeVersion(new URL("..", import.meta.url));
		await installPackages(root);
		const { generateClient } = await import("./setup/build.mjs");
		await generateClient(root);
		const results = await runChecks(root);
		process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
	});
}
