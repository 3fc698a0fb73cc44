import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runProgram } from "../../scripts/setup/run-program.mjs";
import { backup } from "../../server/backup.mjs";
import { migrate } from "../../server/migrate.mjs";
import { restore } from "../../server/restore.mjs";
import { testCluster, testDatabase } from "../setup/db-test";
import { productEnvironment, ROOT } from "../setup/test-databases";

const MIGRATIONS = path.join(ROOT, "prisma/migrations");
const PRODUCT = { product: "0.0.0-test" };
const made: string[] = [];
let directory = "";
let file = "";

beforeAll(async () => {
	directory = await mkdtemp(path.join(os.tmpdir(), "lang-nghe-backup-"));
	file = path.join(directory, "demo.backup");
	await backup(testDatabase().url, file, PRODUCT);
});
afterAll(async () => {
	for (const name of made) await query(at("postgres"), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
	await rm(directory, { recursive: true, force: true });
});

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		return (await client.query(sql)).rows;
	} finally {
		await client.end();
	}
}

function at(name: string, address = testCluster().adminUrl): string {
	const url = new URL(address);
	url.pathname = `/${name}`;
	return url.href;
}

/** A database with nothing in it. */
async function empty(): Promise<{ url: string; adminUrl: string }> {
	const name = `restored_${made.length}_${process.pid}`;
	made.push(name);
	await query(at("postgres"), `CREATE DATABASE ${name} TEMPLATE template0`);
	return { adminUrl: at(name), url: at(name, testCluster().url) };
}

/** Every table with the number of its rows and a digest of all of them, and every sequence. */
async function contents(adminUrl: string): Promise<Record<string, string>> {
	const tables = await query(
		adminUrl,
		`SELECT relname AS name, relkind AS kind FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'S')`,
	);
	const found: Record<string, string> = {};
	for (const { name, kind } of tables) {
		const sql =
			kind === "S"
				? `SELECT last_value || ' ' || is_called AS is FROM "${name}"`
				: `SELECT count(*) || ' ' || coalesce(md5(string_agg(row, '' ORDER BY row)), '') AS is FROM (SELECT t::text AS row FROM "${name}" t) AS rows`;
		// When a migration was applied, and under which id, is the database's own history.
		if (name !== "_prisma_migrations") found[String(name)] = String((await query(adminUrl, sql))[0]?.is);
	}
	return found;
}

async function replayed(url: string): Promise<string> {
	const { code, output } = await runProgram(process.execPath, ["scripts/run-command.mjs", "replay-check"], {
		cwd: ROOT,
		env: { ...process.env, ...productEnvironment(url) },
	});
	return `${code} ${output.trim().split("\n").at(-1)}`;
}

/** A copy of a backup with something else in it. */
async function altered(name: string, change: (lines: string[]) => string[]): Promise<string> {
	const lines = gunzipSync(await readFile(file))
		.toString("utf8")
		.split("\n");
	const copy = path.join(directory, name);
	await writeFile(copy, gzipSync(change(lines).join("\n")));
	return copy;
}

test("the drill: what was backed up stands again, every table and the replay of every call", async () => {
	const database = await empty();
	const restored = await restore(database, file, MIGRATIONS);
	expect(restored).toMatchObject({ product: PRODUCT.product, migrated: 0 });
	const before = await contents(testDatabase().adminUrl);
	expect(Object.keys(before).length).toBeGreaterThan(20);
	expect(before.CallEvent).toMatch(/^[1-9]\d{2}/);
	expect(await contents(database.adminUrl)).toEqual(before);
	expect(await replayed(database.url)).toBe(await replayed(testDatabase().url));
	// And the next call gets a number that nobody has.
	const [next] = await query(database.adminUrl, `SELECT nextval('"Call_number_seq"')::int AS number`);
	const [last] = await query(database.adminUrl, `SELECT max(number) AS number FROM "Call"`);
	expect(Number(next?.number)).toBeGreaterThan(Number(last?.number));
});

test("the product's role may do in it what it may, and no more", async () => {
	const database = await empty();
	await restore(database, file, MIGRATIONS);
	await query(database.url, `UPDATE "Call" SET status = status`);
	await expect(query(database.url, `DELETE FROM "CallEvent"`)).rejects.toMatchObject({ code: "42501" });
});

test("odd contents come back as they were", async () => {
	const source = await empty();
	await migrate(source.adminUrl, MIGRATIONS);
	await query(
		source.adminUrl,
		`INSERT INTO "RubricVersion" (hash, "rubricId", version, document) VALUES
		 (E'back\\\\slash\\tand\\nnewline', E'\\\\.', 1, E'{"b": 1.0,\\n "a": 12345678901234567890.5}'), ('', 'ệ̣ 🙂', -5, 'null')`,
	);
	const odd = path.join(directory, "odd.backup");
	await backup(source.adminUrl, odd, PRODUCT);
	const database = await empty();
	await restore(database, odd, MIGRATIONS);
	expect(await contents(database.adminUrl)).toEqual(await contents(source.adminUrl));
});

test("a database that is not empty is left alone", async () => {
	const before = await contents(testDatabase().adminUrl);
	await expect(restore(testDatabase(), file, MIGRATIONS)).rejects.toThrow(/is not empty \(table \w+\)/);
	expect(await contents(testDatabase().adminUrl)).toEqual(before);
});

test("what was cut off, changed or is something else is refused before anything is touched", async () => {
	const database = await empty();
	const whole = await readFile(file);
	const cut = path.join(directory, "cut.backup");
	const tables = () =>
		query(database.adminUrl, `SELECT 1 FROM pg_class WHERE relnamespace = 'public'::regnamespace`);
	for (const length of [0, 10, 1000, Math.floor(whole.length / 2), whole.length - 9, whole.length - 1]) {
		await writeFile(cut, whole.subarray(0, length));
		await expect(restore(database, cut, MIGRATIONS), `${length} bytes`).rejects.toThrow(/damaged or cut off/);
	}
	const refused: [string, RegExp, (lines: string[]) => string[]][] = [
		["digit", /checksum/, (lines) => lines.map((line) => line.replace("\tcompleted\t", "\tabandoned\t"))],
		[
			"row",
			/checksum/,
			(lines) =>
				lines.toSpliced(
					lines.findIndex((line) => line.includes("\tcompleted\t")),
					1,
				),
		],
		["tail", /something follows/, (lines) => [...lines.slice(0, -1), '{"end":true}', ""]],
		["end", /its end is missing/, (lines) => [...lines.slice(0, -2), ""]],
		["other", /no backup of Lắng Nghe/, () => ['{"format":"another"}', ""]],
		["text", /a line cannot be read/, () => ["hello", ""]],
	];
	for (const [name, why, change] of refused)
		await expect(restore(database, await altered(name, change), MIGRATIONS), name).rejects.toThrow(why);
	await expect(restore(database, path.join(directory, "none"), MIGRATIONS)).rejects.toThrow("cannot be read");
	expect(await tables()).toEqual([]);
});

test("an older backup is brought up to date, a newer one and another product's are refused", async () => {
	const later = path.join(directory, "migrations");
	await cp(MIGRATIONS, later, { recursive: true });
	await mkdir(path.join(later, "29990101000000_later"));
	const sql = path.join(later, "29990101000000_later", "migration.sql");
	await writeFile(sql, `ALTER TABLE "Call" ADD COLUMN later int NOT NULL DEFAULT 7;`);
	const database = await empty();
	expect(await restore(database, file, later)).toMatchObject({ migrated: 1 });
	expect(await query(database.adminUrl, `SELECT DISTINCT later FROM "Call"`)).toEqual([{ later: 7 }]);

	const newer = path.join(directory, "newer.backup");
	await backup(database.adminUrl, newer, PRODUCT);
	await expect(restore(await empty(), newer, MIGRATIONS)).rejects.toThrow(
		/made by a newer product \(0\.0\.0-test, with migration 29990101000000_later\)/,
	);
	await writeFile(sql, `ALTER TABLE "Call" ADD COLUMN later bigint;`);
	await expect(restore(await empty(), newer, later)).rejects.toThrow(/is not the one of this product/);
});

test("a restore that was cut short is done again into what it left behind", async () => {
	const database = await empty();
	await migrate(database.adminUrl, MIGRATIONS);
	await restore(database, file, MIGRATIONS);
	expect(await contents(database.adminUrl)).toEqual(await contents(testDatabase().adminUrl));
});

test("a backup that fails leaves the old file, and nobody else may read one", async () => {
	const before = await readFile(file);
	await expect(backup(at("no_such_database"), file, PRODUCT)).rejects.toThrow();
	await expect(backup(testDatabase().url, path.join(directory, "no", "such"), PRODUCT)).rejects.toThrow(
		/cannot be written/,
	);
	expect((await readFile(file)).equals(before)).toBe(true);
	expect((await readdir(directory)).filter((name) => name.endsWith(".part"))).toEqual([]);
	expect((await stat(file)).mode & 0o077).toBe(0);
});

test("the commands say in one line what they did, and what is wrong", async () => {
	const command = (name: string, target: { url: string; adminUrl: string }, ...given: string[]) =>
		runProgram(process.execPath, [`scripts/${name}.mjs`, ...given], {
			cwd: ROOT,
			env: { ...process.env, DATABASE_URL: target.url, DATABASE_ADMIN_URL: target.adminUrl },
		});
	const copy = path.join(directory, "by-command.backup");
	const saved = await command("backup", testDatabase(), copy);
	expect(saved.output).toMatch(/by-command\.backup: \d+ tables, \d+ rows, [\d.]+ MB\.\n$/);
	const database = await empty();
	expect((await command("restore", database, copy)).output).toMatch(
		/^Restored \d+ rows of 2\S+, made by version/,
	);
	const again = await command("restore", database, copy);
	expect(again).toMatchObject({ code: 1 });
	expect(again.output).toMatch(/^Lắng Nghe: the database is not empty \(table \w+\): .*\n$/);
	expect((await command("restore", database)).output).toBe(
		"Lắng Nghe: say from where: npm run restore -- FILE\n",
	);
});
