// `prisma migrate deploy` without its command line: the same files, the same table, the same lock.
import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import pg from "pg";

/** The advisory lock that Prisma Migrate takes. */
const LOCK = 72707369;
const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
	"id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
	"migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
	"started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`;

/**
 * Applies the migrations that the database does not have yet, each as one transaction.
 *
 * @param {string} url a connection that may change the schema
 * @param {string} directory prisma/migrations
 * @param {{ only?: readonly string[] }} [options] the names of those to apply, where not all are wanted
 * @returns {Promise<number>} how many were applied
 * @throws {Error} when one failed earlier, was edited after it was applied, or fails now
 */
export async function migrate(url, directory, { only } = {}) {
	// At a start the machine may be busy, and nobody waits for an answer yet.
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 30_000 });
	await client.connect();
	try {
		await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
		await client.query(TABLE);
		const applied = await appliedMigrations(client);
		let count = 0;
		for (const name of await migrationNames(directory)) {
			if (only && !only.includes(name)) continue;
			const sql = await fs.readFile(path.join(directory, name, "migration.sql"), "utf8");
			const checksum = createHash("sha256").update(sql).digest("hex");
			if (applied.has(name)) {
				if (applied.get(name) !== checksum)
					throw new Error(`migration ${name} was edited after it was applied.`);
				continue;
			}
			await apply(client, name, sql, checksum);
			count++;
		}
		return count;
	} finally {
		await client.end();
	}
}

async function appliedMigrations(client) {
	const { rows } = await client.query(
		`SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
	);
	const failed = rows.find((row) => !row.finished_at);
	if (failed)
		throw new Error(
			`migration ${failed.migration_name} failed earlier: mend the cause and mark it with "prisma migrate resolve".`,
		);
	return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

/** The migrations that this product brings, in order. */
export async function migrationNames(directory) {
	const entries = await fs.readdir(directory, { withFileTypes: true });
	return entries
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.sort();
}

/**
 * The migration and its record are one transaction, so that a process killed midway leaves nothing half done.
 */
async function apply(client, name, sql, checksum) {
	await client.query("BEGIN");
	try {
		await client.query(sql);
		await client.query(
			`INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
			 VALUES ($1, $2, $3, now(), 1)`,
			[randomUUID(), checksum, name],
		);
		await client.query("COMMIT");
	} catch (error) {
		await client.query("ROLLBACK");
		throw new Error(`migration ${name} failed: ${error.message}`);
	}
}
