import { readdir } from "node:fs/promises";
import path from "node:path";
import { env } from "~/platform/env.server";
import { database } from "./database.server";

/** Names of the migrations that this product brings and the database does not have. Throws when it does not answer. */
export async function pendingMigrations(): Promise<string[]> {
	const rows = await database.$queryRaw<{ name: string }[]>`
		SELECT migration_name AS name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
	const applied = new Set(rows.map((row) => row.name));
	return (await migrationNames()).filter((name) => !applied.has(name));
}

let names: Promise<string[]> | undefined;

function migrationNames(): Promise<string[]> {
	names ??= readdir(path.join(env().LANG_NGHE_ROOT, "prisma/migrations"), { withFileTypes: true }).then(
		(entries) => entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name),
	);
	return names;
}
