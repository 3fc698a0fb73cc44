import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentHash } from "./content-hash.mjs";
import { runProgram } from "./run-program.mjs";
import { PlainError, say } from "./say.mjs";

/**
 * Installs the locked packages when node_modules is missing or was made from another lockfile.
 * Development packages too: the build needs them, also where NODE_ENV is production.
 */
export async function installPackages(root) {
	const stamp = join(root, "node_modules", ".lang-nghe-lockfile");
	const wanted = contentHash(root, ["package-lock.json"]);
	if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
	say("Installing packages (about a minute) …");
	const { code, output } = await runProgram("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], {
		cwd: root,
	});
	if (code !== 0)
		throw new PlainError(
			`npm ci failed. Its last lines:\n${output.trim().split("\n").slice(-12).join("\n")}`,
		);
	writeFileSync(stamp, wanted);
}
