import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { migrate } from "../../server/migrate.mjs";
import { killPostgres } from "../chaos/processes";
import { startTestCluster, type TestCluster } from "../setup/test-cluster";
import { ROOT } from "../setup/test-databases";

const TURNS = 100_000;
const CALLS = 2_000;
const LATER = "29990101000000_later";
/** Rewrites every turn, and would rest in the middle of it for ever. */
const CHANGES = [
	`ALTER TABLE "CallEvent" ADD COLUMN "note" text NOT NULL DEFAULT gen_random_uuid()::text;
	 CREATE INDEX "CallEvent_note" ON "CallEvent" ("note");
	 UPDATE "CallEvent" SET payload = payload || '{"moved": true}' WHERE seq % 2 = 0;`,
	`ALTER TABLE "Call" ADD COLUMN "later" int NOT NULL DEFAULT 7;
	 DELETE FROM "CallEvent" WHERE seq = 50; UPDATE "Call" SET seq = 49;`,
];
const MIDWAY = `SELECT pg_sleep(600);`;

let cluster: TestCluster;
let directory = "";
beforeAll(async () => {
	cluster = await startTestCluster();
	directory = await mkdtemp(path.join(os.tmpdir(), "migrations-"));
	await cp(path.join(ROOT, "prisma/migrations"), directory, { recursive: true });
});
afterAll(async () => {
	await cluster.remove();
	await rm(directory, { recursive: true, force: true });
});

async function query<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
	const client = new pg.Client({ connectionString: cluster.adminUrl });
	await client.connect();
	try {
		return (await client.query<Row>(sql)).rows;
	} finally {
		await client.end();
	}
}

const write = (sql: string) =>
	mkdir(path.join(directory, LATER), { recursive: true }).then(() =>
		writeFile(path.join(directory, LATER, "migration.sql"), sql),
	);

/** Migrates in a process of its own, and resolves when it rests midway. */
async function migrateMidway(): Promise<ChildProcess> {
	await write(CHANGES.join(MIDWAY));
	const code = `import { migrate } from ${JSON.stringify(path.join(ROOT, "server/migrate.mjs"))};
		await migrate(${JSON.stringify(cluster.adminUrl)}, ${JSON.stringify(directory)});`;
	const child = spawn(process.execPath, ["--input-type=module", "--eval", code], {
		cwd: ROOT,
		stdio: "ignore",
	});
	const resting = () => query(`SELECT pid FROM pg_stat_activity WHERE wait_event = 'PgSleep'`);
	await vi.waitUntil(async () => (await resting()).length === 1, { timeout: 30_000, interval: 50 });
	return child;
}

/** What the tables hold, as digests. */
const digest = async () =>
	(
		await query<{ events: string; calls: string }>(
			`SELECT (SELECT count(*) || ' ' || sum(hashtextextended(e::text, 0)) FROM "CallEvent" e) AS events,
				(SELECT count(*) || ' ' || sum(hashtextextended(c::text, 0)) FROM "Call" c) AS calls`,
		)
	)[0];

test("100,000 turns: killed midway with the process and with the database, then completed", async () => {
	await migrate(cluster.adminUrl, directory);
	await query(`
		INSERT INTO "Centre" (id, kind, "nameVi", "nameEn", path) VALUES ('c', 'national', 'c', 'c', 'c/');
		INSERT INTO "Person" (id, name, email, "updatedAt") VALUES ('p', 'p', 'p@example.vn', now());
		INSERT INTO "Scenario" (id, "currentHash") VALUES ('S', 'h');
		INSERT INTO "ScenarioVersion" (hash, "scenarioId", pool, category, difficulty, "titleVi", "titleEn", "rubricId", document)
			VALUES ('h', 'S', 'open', 'x', 1, 't', 't', 'r', '{}');
		INSERT INTO "RubricVersion" (hash, "rubricId", version, document) VALUES ('r', 'r', 1, '{}');
		INSERT INTO "Call" (id, "traineeId", "centreId", "scenarioHash", "rubricHash", purpose, language, seed, seq, state)
			SELECT 'call-' || n, 'p', 'c', 'h', 'r', 'practice', 'vi', n, ${TURNS / CALLS}, '{}' FROM generate_series(1, ${CALLS}) n;
		INSERT INTO "CallEvent" ("callId", seq, type, payload, at, "clientId")
			SELECT 'call-' || n, s, 'reply', jsonb_build_object('node', 'n' || s, 'reply', md5(n || '-' || s)), now(), n || '-' || s
			FROM generate_series(1, ${CALLS}) n, generate_series(1, ${TURNS / CALLS}) s`);
	const before = await digest();
	expect(before?.events).toMatch(new RegExp(`^${TURNS} `));

	const killed = await migrateMidway();
	killed.kill("SIGKILL");
	await once(killed, "exit");
	// The database notices when it next speaks to it: here the line is cut.
	await query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'`);
	await vi.waitUntil(async () => (await digest())?.events === before?.events, { timeout: 20_000 });

	const cutOff = await migrateMidway();
	const gone = once(cutOff, "exit");
	expect(await killPostgres(path.join(cluster.home, "pg"))).toBe(true);
	expect((await gone)[0], "the migration says that it failed").not.toBe(0);
	await vi.waitUntil(() => query("SELECT 1").catch(() => null), { timeout: 20_000, interval: 50 });
	expect(await digest()).toEqual(before);

	await write(CHANGES.join(""));
	expect(await migrate(cluster.adminUrl, directory)).toBe(1);
	const [after] = await query(
		`SELECT (SELECT count(*)::int FROM "CallEvent") AS events, (SELECT count(*)::int FROM "CallEvent" WHERE payload ? 'moved') AS moved,
			(SELECT count(DISTINCT note)::int FROM "CallEvent") AS notes, (SELECT sum(later)::int FROM "Call") AS later`,
	);
	const kept = TURNS - CALLS;
	expect(after).toEqual({ events: kept, moved: CALLS * 24, notes: kept, later: CALLS * 7 });
	expect(await migrate(cluster.adminUrl, directory)).toBe(0);
});
