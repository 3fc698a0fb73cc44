// npm run backup -- FILE: everything in the database, as it stands now, in one file. The product may run.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { withBackupFile } from "./setup/with-backup-file.mjs";

await withBackupFile("say where to: npm run backup -- FILE", async ({ root, file, database }) => {
	const { backup } = await import("../server/backup.mjs");
	const { version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
	const { tables, rows, bytes } = await backup(database.adminUrl, file, { product: version });
	return [`${file}: ${tables} tables, ${rows} rows, ${(bytes / 1e6).toFixed(1)} MB.`];
});
