// npm run backup -- FILE: everything in the database, as it stands now, in one file. The product may run.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { installPackages } from "./setup/install.mjs";
import { PlainError, runCommand, say } from "./setup/say.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [file] = process.argv.slice(2);

await runCommand(async () => {
	if (!file) throw new PlainError("say where to: npm run backup -- FILE");
	await installPackages(root);
	const { backup } = await import("../server/backup.mjs");
	const { plainly, withDatabase } = await import("./setup/backup-target.mjs");
	const { version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
	const { tables, rows, bytes } = await plainly(() =>
		withDatabase(root, ({ adminUrl }) => backup(adminUrl, path.resolve(file), { product: version })),
	);
	say(`${file}: ${tables} tables, ${rows} rows, ${(bytes / 1e6).toFixed(1)} MB.`);
});
