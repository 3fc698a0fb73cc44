import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runProgram } from "../../scripts/setup/run-program.mjs";
import { migrate } from "../../server/migrate.mjs";
import { testCluster } from "../setup/db-test";
import { ROOT } from "../setup/test-databases";

const OURS = path.join(ROOT, "prisma/migrations");
const name = "migrations_test";

let url = "";
let directory = "";

beforeEach(async () => {
	const address = new URL(testCluster().adminUrl);
	address.pathname = "/postgres";
	await query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`, address.href);
	await query(`CREATE DATABASE ${name} TEMPLATE template0`, address.href);
	address.pathname = `/${name}`;
	url = address.href;
	directory = await mkdtemp(path.join(os.tmpdir(), "migrations-"));
	await cp(OURS, directory, { recursive: true });
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function query(sql: string, on = url): Promise<Record<string, unknown>[]> {
	const client = new pg.Client({ connectionString: on });
	await client.connect();
	try {
		return (await client.query(sql)).rows;
	} finally {
		await client.end();
	}
}
async function add(migration: string, sql: string): Promise<void> {
	await mkdir(path.join(directory, migration), { recursive: true });
	await writeFile(path.join(directory, migration, "migration.sql"), sql);
}
const exists = async (table: string) =>
	(await query(`SELECT to_regclass('public."${table}"') IS NOT NULL AS it`))[0]?.it;
const applied = async () =>
	(
		await query(`SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL ORDER BY 1`)
	).map((row) => row.migration_name);

test("an empty database gets all of them, and the second time none", async () => {
	const count = await migrate(url, directory);
	expect(count).toBeGreaterThan(0);
	expect(await exists("CallEvent")).toBe(true);
	expect(await migrate(url, directory)).toBe(0);
	expect(await applied()).toHaveLength(count);
});

test("servers that start together apply each once", async () => {
	const counts = await Promise.all([1, 2, 3].map(() => migrate(url, directory)));
	expect(counts.filter((count) => count > 0)).toHaveLength(1);
});

test("a migration with a mistake leaves nothing half done, and its correction is applied", async () => {
	await migrate(url, directory);
	await add("29990101000000_next", `CREATE TABLE "Half" (id int); INSERT INTO "NoSuchTable" VALUES (1);`);
	await expect(migrate(url, directory)).rejects.toThrow(/29990101000000_next failed: .*NoSuchTable/);
	expect(await exists("Half")).toBe(false);
	expect(await applied()).not.toContain("29990101000000_next");
	await add("29990101000000_next", `CREATE TABLE "Half" (id int);`);
	expect(await migrate(url, directory)).toBe(1);
	expect(await exists("Half")).toBe(true);
});

test("a process killed midway leaves nothing half done, and the next one goes on", async () => {
	await migrate(url, directory);
	await add("29990101000000_next", `CREATE TABLE "Half" (id int); SELECT pg_sleep(600);`);
	const code = `import { migrate } from ${JSON.stringify(path.join(ROOT, "server/migrate.mjs"))};
		await migrate(${JSON.stringify(url)}, ${JSON.stringify(directory)});`;
	const child = spawn(process.execPath, ["--input-type=module", "--eval", code], { cwd: ROOT });
	const asleep = () =>
		query(`SELECT pid FROM pg_stat_activity WHERE datname = '${name}' AND wait_event = 'PgSleep'`);
	await vi.waitUntil(async () => (await asleep()).length === 1, { timeout: 20_000, interval: 50 });
	const gone = once(child, "exit");
	child.kill("SIGKILL");
	await gone;
	// The server notices when it next speaks to the client; here we cut the line for it.
	await query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'`);
	await vi.waitUntil(async () => (await asleep()).length === 0, { timeout: 20_000, interval: 50 });
	expect(await exists("Half")).toBe(false);
	await add("29990101000000_next", `CREATE TABLE "Half" (id int);`);
	expect(await migrate(url, directory)).toBe(1);
});

test("a migration that was edited after it was applied is refused", async () => {
	await add("29990101000000_next", `CREATE TABLE "Half" (id int);`);
	await migrate(url, directory);
	await add("29990101000000_next", `CREATE TABLE "Half" (id bigint);`);
	await add("29990102000000_later", `CREATE TABLE "Later" (id int);`);
	await expect(migrate(url, directory)).rejects.toThrow(
		"29990101000000_next was edited after it was applied",
	);
	expect(await exists("Later")).toBe(false);
});

test("what Prisma's own command recorded is not applied again, and the other way round", async () => {
	const env = { ...process.env, DATABASE_URL: url };
	const status = () => runProgram("npx", ["--no-install", "prisma", "migrate", "status"], { cwd: ROOT, env });
	await migrate(url, directory);
	expect((await status()).output).toContain("Database schema is up to date!");
});

test("the migrations lead to what prisma/schema.prisma says", async () => {
	await migrate(url, directory);
	const { output } = await runProgram(
		"npx",
		[
			"--no-install",
			"prisma",
			"migrate",
			"diff",
			"--from-config-datasource",
			"--to-schema",
			"prisma/schema.prisma",
		].concat("--script"),
		{ cwd: ROOT, env: { ...process.env, DATABASE_URL: url } },
	);
	const statements = output.split("\n").filter((line) => /^(CREATE|ALTER|DROP)/.test(line));
	// Four indexes that Prisma's schema language cannot say.
	expect(statements).toEqual([
		'DROP INDEX "AssessmentStanding_centreId_objectUntil_idx";',
		'DROP INDEX "Centre_path_prefix";',
		'DROP INDEX "CertificationStanding_programmeId_missing_idx";',
		'DROP INDEX "Person_searchName";',
	]);
});
