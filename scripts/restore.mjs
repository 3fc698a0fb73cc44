// npm run restore -- FILE: fills an empty database from a backup.
import path from "node:path";
import { withBackupFile } from "./setup/with-backup-file.mjs";

await withBackupFile("say from where: npm run restore -- FILE", async ({ root, file, database }) => {
	const { restore } = await import("../server/restore.mjs");
	const done = await restore(database, file, path.join(root, "prisma/migrations"));
	const lines = [`Restored ${done.rows} rows of ${done.madeAt}, made by version ${done.product}.`];
	if (done.migrated > 0) lines.push(`Applied ${done.migrated} migration(s) that came since.`);
	return lines;
});
