// What npm run backup and npm run restore begin with.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { installPackages } from "./install.mjs";
import { requireNodeVersion } from "./node-version.mjs";
import { PlainError, runCommand, say } from "./say.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Gives the file that the command line names, and the database that is meant, to `work`, and prints the lines that it
 * returns.
 *
 * @param {string} missing what to say when no file is named
 * @param {(given: { root: string, file: string, database: { url: string, adminUrl: string } }) => Promise<string[]>} work
 */
export async function withBackupFile(missing, work) {
	const [file] = process.argv.slice(2);
	await runCommand(async () => {
		requireNodeVersion(new URL("../..", import.meta.url));
		if (!file) throw new PlainError(missing);
		await installPackages(root);
		const { plainly, withDatabase } = await import("./backup-target.mjs");
		const lines = await plainly(() =>
			withDatabase(root, (database) => work({ root, file: path.resolve(file), database })),
		);
		for (const line of lines) say(line);
	});
}
