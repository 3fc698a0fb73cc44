// npm run restore -- FILE: fills an empty database from a backup.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { installPackages } from "./setup/install.mjs";
import { PlainError, runCommand, say } from "./setup/say.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [file] = process.argv.slice(2);

await runCommand(async () => {
	if (!file) throw new PlainError("say from where: npm run restore -- FILE");
	await installPackages(root);
	const { restore } = await import("../server/restore.mjs");
	const { plainly, withDatabase } = await import("./setup/backup-target.mjs");
	const { product, madeAt, rows, migrated } = await plainly(() =>
		withDatabase(root, (database) =>
			restore(database, path.resolve(file), path.join(root, "prisma/migrations")),
		),
	);
	say(`Restored ${rows} rows of ${madeAt}, made by version ${product}.`);
	if (migrated > 0) say(`Applied ${migrated} migration(s) that came since.`);
});
