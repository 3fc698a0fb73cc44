// A logical backup: one file that holds every row as it stood at one moment, without pg_dump (which npm does not ship).
import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { createGzip } from "node:zlib";
import pg from "pg";
import { to as copyTo } from "pg-copy-streams";

export const FORMAT = "lang-nghe-backup";
export const FORMAT_VERSION = 1;

/** What the person at the keyboard can mend: one line. */
export class BackupError extends Error {}

/**
 * Writes a backup of a database into a file. Lines, gzipped: a header (product, migrations), for every table a line of
 * its own and its rows as COPY gives them up to `\.`, the sequences, and at the end a checksum of all that.
 * The product may run meanwhile. A file of this name is replaced when the new one is complete and on the disk, not
 * before.
 *
 * @param {string} url a connection that may read all tables
 * @param {string} file
 * @param {{ product: string }} about the product's version
 * @returns {Promise<{ tables: number, rows: number, bytes: number }>}
 */
export async function backup(url, file, { product }) {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
	const part = `${file}.${process.pid}.part`;
	// Names, answers and the hashes of passwords are in it.
	const handle = await openPart(part);
	try {
		await client.connect();
		await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
		const counted = await writeAll(client, handle, product);
		await client.query("COMMIT");
		await handle.sync();
		const { size } = await handle.stat();
		await handle.close();
		await fs.rename(part, file);
		await syncDirectory(path.dirname(path.resolve(file)));
		return { ...counted, bytes: size };
	} catch (error) {
		await handle.close().catch(() => undefined);
		await fs.rm(part, { force: true });
		throw error;
	} finally {
		await client.end();
	}
}

async function openPart(part) {
	try {
		return await fs.open(part, "w", 0o600);
	} catch (error) {
		throw new BackupError(`${path.dirname(path.resolve(part))} cannot be written (${error.code}).`);
	}
}

async function writeAll(client, handle, product) {
	const gzip = createGzip();
	const written = (async () => {
		for await (const chunk of gzip) await handle.appendFile(chunk);
	})();
	// Whoever waits for room hears of it.
	written.catch(() => undefined);
	const hash = createHash("sha256");
	const write = async (bytes) => {
		hash.update(bytes);
		if (!gzip.write(bytes))
			await Promise.race([new Promise((resolve) => gzip.once("drain", resolve)), written]);
	};
	const say = (object) => write(`${JSON.stringify(object)}\n`);

	const { rows: migrations } = await client.query(
		`SELECT migration_name AS name, checksum FROM "_prisma_migrations"
		 WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1`,
	);
	await say({
		format: FORMAT,
		version: FORMAT_VERSION,
		product,
		madeAt: new Date().toISOString(),
		migrations,
	});
	const tables = await tablesInOrder(client);
	let rows = 0;
	for (const { name, columns } of tables) {
		await say({ table: name, columns });
		const source = client.query(copyTo(`COPY ${tableWith(name, columns)} TO STDOUT`));
		for await (const chunk of source) {
			for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows++;
			await write(chunk);
		}
		await write("\\.\n");
	}
	// After the tables: a sequence is never behind the rows that took their numbers from it.
	for (const sequence of await sequences(client)) await say(sequence);
	gzip.end(`${JSON.stringify({ end: true, rows, sha256: hash.digest("hex") })}\n`);
	await written;
	return { tables: tables.length, rows };
}

/** `"Call" ("id", "number")`, for COPY. */
export const tableWith = (name, columns) =>
	`${pg.escapeIdentifier(name)} (${columns.map((column) => pg.escapeIdentifier(column)).join(", ")})`;

/** Tables with their columns, each after those to which it refers, so that they can be filled in this order. */
async function tablesInOrder(client) {
	const { rows: all } = await client.query(`
		SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns,
			ARRAY(SELECT DISTINCT r.relname::text FROM pg_constraint f JOIN pg_class r ON r.oid = f.confrelid
				WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid) AS refers
		FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
		WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
			AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
		GROUP BY c.oid, c.relname ORDER BY c.relname`);
	const placed = [];
	while (placed.length < all.length) {
		const next = all.filter(
			(table) =>
				!placed.includes(table) && table.refers.every((name) => placed.some((known) => known.name === name)),
		);
		if (next.length === 0)
			throw new Error("tables refer to each other in a circle: they cannot be filled in order");
		placed.push(...next);
	}
	return placed;
}

async function sequences(client) {
	const { rows } = await client.query(
		`SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'S' ORDER BY 1`,
	);
	const found = [];
	for (const { name } of rows) {
		const { rows: values } = await client.query(
			`SELECT last_value, is_called FROM ${pg.escapeIdentifier(name)}`,
		);
		found.push({ sequence: name, last: values[0].last_value, called: values[0].is_called });
	}
	return found;
}

/** The new name is on the disk too, where the system can say so. */
async function syncDirectory(directory) {
	const handle = await fs.open(directory, "r").catch(() => null);
	await handle?.sync().catch(() => undefined);
	await handle?.close();
}
