import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import { finished, pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { BackupError, FORMAT, FORMAT_VERSION, tableWith } from "./backup.mjs";
import { migrate, migrationNames } from "./migrate.mjs";
import { prepareSchema } from "./prepare-schema.mjs";

/**
 * Fills an empty database from a backup. The file is read to its end before anything is touched; then the schema is
 * made as it was, all rows come in one transaction, and the migrations that came since are applied.
 *
 * @param {{ url: string, adminUrl: string }} database
 * @param {string} file
 * @param {string} migrations prisma/migrations
 * @returns {Promise<{ product: string, madeAt: string, rows: number, migrated: number }>}
 * @throws {BackupError} one line: damaged, newer than the product, a database that is not empty
 */
export async function restore({ url, adminUrl }, file, migrations) {
	const { header, rows } = await readBackup(file, {});
	await requireKnown(header, migrations);
	const made = header.migrations.map(({ name }) => name);
	await withClient(adminUrl, (client) => requireEmpty(client, made));
	await migrate(adminUrl, migrations, { only: made });
	await withClient(adminUrl, (client) => load(client, file));
	const migrated = await prepareSchema({ url, adminUrl }, migrations);
	return { product: header.product, madeAt: header.madeAt, rows, migrated };
}

/** Is the schema of this backup one that this product has been through? */
async function requireKnown({ migrations, product }, directory) {
	const known = new Set(await migrationNames(directory));
	const newer = migrations.filter(({ name }) => !known.has(name));
	if (newer.length > 0)
		throw new BackupError(
			`the backup was made by a newer product (${product}, with migration ${newer[0].name}): restore it with that one.`,
		);
	for (const { name, checksum } of migrations) {
		const sql = await fs.readFile(path.join(directory, name, "migration.sql"), "utf8");
		if (createHash("sha256").update(sql).digest("hex") !== checksum)
			throw new BackupError(`the backup's migration ${name} is not the one of this product.`);
	}
}

/** No tables; or, where an earlier try was cut short, tables of this backup with nothing in them. */
async function requireEmpty(client, made) {
	const { rows: tables } = await client.query(
		`SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') ORDER BY 1`,
	);
	for (const { name } of tables) {
		const { rows } = await client.query(
			name === "_prisma_migrations"
				? { text: `SELECT 1 FROM "_prisma_migrations" WHERE NOT migration_name = ANY($1)`, values: [made] }
				: { text: `SELECT 1 FROM ${pg.escapeIdentifier(name)} LIMIT 1` },
		);
		if (rows.length > 0)
			throw new BackupError(
				`the database is not empty (table ${name}): a backup is restored into an empty one.`,
			);
	}
}

async function load(client, file) {
	await client.query("BEGIN");
	// The sums of months come with the backup: what is filled in does not add to them.
	await client.query("SET LOCAL lang_nghe.restoring = 'on'");
	let filling = null;
	await readBackup(file, {
		table: ({ table, columns }) => {
			filling = client.query(copyFrom(`COPY ${tableWith(table, columns)} FROM STDIN`));
			filling.on("error", () => undefined);
		},
		rows: async (bytes) => {
			if (filling.write(bytes)) return;
			await new Promise((resolve, reject) => {
				filling.once("drain", resolve);
				filling.once("error", reject);
			});
		},
		tableEnd: async () => {
			const done = finished(filling);
			filling.end();
			await done;
		},
		sequence: ({ sequence, last, called }) =>
			client.query("SELECT setval($1::regclass, $2::bigint, $3)", [
				`public.${pg.escapeIdentifier(sequence)}`,
				last,
				called,
			]),
	});
	await client.query("COMMIT");
}

/**
 * Reads a backup to its end, telling what comes; throws when anything is missing, changed or in excess.
 *
 * @param {string} file
 * @param {{ table?: Function, rows?: Function, tableEnd?: Function, sequence?: Function }} tell
 */
async function readBackup(file, tell) {
	await fs.access(file).catch(() => {
		throw new BackupError(`${file} cannot be read.`);
	});
	const reader = backupReader(tell);
	// What went wrong first: the pipeline may tell of what followed from it.
	let first = null;
	const take = async (chunk) => {
		await reader.take(chunk).catch((error) => {
			first ??= error;
			throw error;
		});
	};
	try {
		await pipeline(createReadStream(file), createGunzip(), async (source) => {
			for await (const chunk of source) await take(chunk);
		});
	} catch (error) {
		if (/^Z_/.test(error.code ?? "")) throw damaged(error.message);
		throw first ?? error;
	}
	return reader.result();
}

const damaged = (what) =>
	new BackupError(`the backup is damaged or cut off (${what}); nothing was restored.`);

/** Takes the bytes as they come, line by line. */
function backupReader(tell) {
	const hash = createHash("sha256");
	let rest = Buffer.alloc(0);
	let header = null;
	let end = null;
	let inTable = false;
	let rows = 0;

	const statement = async (line) => {
		let said;
		try {
			said = JSON.parse(line.toString("utf8"));
		} catch {
			throw damaged("a line cannot be read");
		}
		if (end) throw damaged("something follows its end");
		if (said.end) {
			if (said.sha256 !== hash.digest("hex") || said.rows !== rows) throw damaged("its checksum is another");
			end = said;
			return;
		}
		hash.update(line);
		if (!header) {
			if (said.format !== FORMAT) throw new BackupError("this is no backup of Lắng Nghe.");
			if (said.version > FORMAT_VERSION) throw new BackupError("the backup was made by a newer product.");
			header = said;
		} else if (said.table) {
			inTable = true;
			await tell.table?.(said);
		} else if (said.sequence) await tell.sequence?.(said);
		else throw damaged("a line cannot be read");
	};

	return {
		async take(chunk) {
			let bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
			for (let newline = bytes.indexOf(10); newline >= 0; newline = bytes.indexOf(10)) {
				if (!inTable) {
					await statement(bytes.subarray(0, newline + 1));
					bytes = bytes.subarray(newline + 1);
					continue;
				}
				const stretch = rowsIn(bytes);
				if (stretch.length > 0) {
					hash.update(stretch.bytes);
					rows += stretch.rows;
					await tell.rows?.(stretch.bytes);
				}
				bytes = bytes.subarray(stretch.length);
				if (!stretch.ended) break;
				hash.update("\\.\n");
				bytes = bytes.subarray(3);
				inTable = false;
				await tell.tableEnd?.();
			}
			rest = Buffer.from(bytes);
		},
		result() {
			if (!end || rest.length > 0) throw damaged("its end is missing");
			return { header, rows };
		},
	};
}

/** The whole rows at the beginning of these bytes, up to the line `\.` that ends a table. */
function rowsIn(bytes) {
	let at = 0;
	let rows = 0;
	for (let newline = bytes.indexOf(10); newline >= 0; newline = bytes.indexOf(10, at)) {
		const isEnd = newline - at === 2 && bytes[at] === 0x5c && bytes[at + 1] === 0x2e;
		if (isEnd) return { bytes: bytes.subarray(0, at), length: at, rows, ended: true };
		at = newline + 1;
		rows++;
	}
	return { bytes: bytes.subarray(0, at), length: at, rows, ended: false };
}

async function withClient(url, use) {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
	await client.connect();
	try {
		return await use(client);
	} finally {
		await client.end();
	}
}
