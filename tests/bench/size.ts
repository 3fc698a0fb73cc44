import { randomUUID } from "node:crypto";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { runProgram } from "../../scripts/setup/run-program.mjs";
import { startLocalPostgres } from "../../server/local-postgres.mjs";
import { prepareSchema } from "../../server/prepare-schema.mjs";
import { makeSession } from "../setup/sessions";
import { ROOT, type TestDatabase } from "../setup/test-databases";
import { startTestServer, type TestServer } from "../setup/test-server";
import { rateOf } from "./latency";
import { openDatabase, readStatements, SETTINGS, sayStatements } from "./size-database";
import { pagesToMeasure, type SizedPage } from "./size-pages";

const ROUNDS = 40;
const QUERY_ROUNDS = 20;
const POLL_MS = 200;

/** A manager's page at both sizes. */
export interface SizedMeasure {
	readonly name: string;
	/** 95th percentile, ms. */
	readonly full: number;
	readonly hundredth: number;
	/** The slowest statement of the page at the full size: 95th percentile in ms, and how it begins. */
	readonly query: { readonly p95: number; readonly sql: string };
}

export interface SizeMeasured {
	readonly scale: number;
	readonly pages: readonly SizedMeasure[];
	/** Seconds from asking for a report of the last year until it is there, at the full size. */
	readonly reportSeconds: number;
}

interface Measured {
	readonly pages: ReadonlyMap<string, { readonly p95: number; readonly query: SizedMeasure["query"] }>;
	readonly reportSeconds: number;
}

/**
 * Asks for managers' pages over HTTP on generated data, and on a hundredth of it. What `npm run seed:large` made is taken
 * from LANG_NGHE_LARGE and LANG_NGHE_LARGE_HUNDREDTH where these name data directories; else it is made, in minutes, and
 * removed afterwards. LANG_NGHE_LARGE_SCALE (1) says how much "full" is. With LANG_NGHE_LARGE_PAGES (a regular expression)
 * only those pages are asked for, and no report is.
 */
export async function measureSize(say: (line: string) => void): Promise<SizeMeasured> {
	const scale = Number(process.env.LANG_NGHE_LARGE_SCALE ?? 1);
	const small = await withData(process.env.LANG_NGHE_LARGE_HUNDREDTH, scale / 100, say);
	const full = await withData(process.env.LANG_NGHE_LARGE, scale, say);
	return {
		scale,
		reportSeconds: full.reportSeconds,
		pages: [...full.pages].map(([name, { p95, query }]) => ({
			...{ name, full: p95, query },
			hundredth: small.pages.get(name)?.p95 ?? Number.NaN,
		})),
	};
}

async function withData(
	kept: string | undefined,
	scale: number,
	say: (line: string) => void,
): Promise<Measured> {
	const directory = kept ?? (await fs.mkdtemp(path.join(os.tmpdir(), "lang-nghe-size-")));
	if (!kept) {
		await fs.chmod(directory, 0o755);
		const command = ["scripts/seed-large.mjs", "--scale", String(scale), "--data-directory", directory];
		const made = await runProgram(process.execPath, command, { cwd: ROOT, show: true });
		if (made.code !== 0) throw new Error("the data could not be made");
	}
	const cluster = await startLocalPostgres(path.join(directory, "pg"), { settings: SETTINGS });
	try {
		await prepareSchema(cluster, path.join(ROOT, "prisma/migrations"));
		const database = openDatabase(cluster);
		await database.query("VACUUM ANALYZE");
		const server = await startTestServer(cluster.url);
		const measured = await measureAll(server, database, path.join(directory, "pg"), (line) =>
			say(`  at ${scale}: ${line}`),
		);
		await server.stop();
		return measured;
	} finally {
		await cluster.stop();
		if (!kept) await fs.rm(directory, { recursive: true, force: true });
	}
}

async function measureAll(
	server: TestServer,
	database: TestDatabase,
	pg: string,
	say: (line: string) => void,
): Promise<Measured> {
	const cookie = async (login: string) => {
		const { name, value } = await makeSession(database, login);
		return `${name}=${value}`;
	};
	const cookies = { manager: await cookie("nationalManager"), trainer: await cookie("trainer") };
	const only = process.env.LANG_NGHE_LARGE_PAGES;
	const { reportId, seconds } = only
		? { reportId: "none", seconds: Number.NaN }
		: await makeReport(server, database, cookies.manager);
	if (!only) say(`a report of a year: ${seconds.toFixed(1)} s`);
	const pages = new Map<string, { p95: number; query: SizedMeasure["query"] }>();
	for (const page of await pagesToMeasure(database, reportId)) {
		if (only && !new RegExp(only).test(page.name)) continue;
		const ask = () => get(server, page, cookies[page.who]);
		for (let round = 0; round < 3; round++) await ask();
		const times: number[] = [];
		for (let round = 0; round < ROUNDS; round++) times.push(await ask());
		const { p95, median } = rateOf(times, 1);
		await sayStatements(database, true);
		const from = await readStatements(pg, 0);
		for (let round = 0; round < QUERY_ROUNDS; round++) await ask();
		await sayStatements(database, false);
		const { slowest } = await readStatements(pg, from.end);
		pages.set(page.name, { p95, query: slowest });
		say(
			`${page.name}: median ${median.toFixed(0)}, 95th ${p95.toFixed(0)} ms; ${slowest.p95.toFixed(1)} ms ${slowest.sql.slice(0, 90)}`,
		);
	}
	return { pages, reportSeconds: seconds };
}

async function get(server: TestServer, { address }: SizedPage, cookie: string): Promise<number> {
	const began = performance.now();
	const response = await fetch(`${server.url}${address}`, { headers: { cookie } });
	await response.text();
	if (response.status !== 200) throw new Error(`${address} answers ${response.status}`);
	return performance.now() - began;
}

async function makeReport(server: TestServer, database: TestDatabase, cookie: string) {
	const reportId = randomUUID();
	const today = new Date().toISOString().slice(0, 10);
	const from = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
	const began = performance.now();
	const posted = await fetch(`${server.url}/reports`, {
		method: "POST",
		redirect: "manual",
		headers: { cookie, origin: server.url },
		body: new URLSearchParams({ id: reportId, centreId: "national", from, to: today, knownOn: "" }),
	});
	if (posted.status !== 302) throw new Error(`asking for a report answers ${posted.status}`);
	for (;;) {
		const [row] = await database.query<{ made: boolean; failed: boolean }>(
			`SELECT "madeAt" IS NOT NULL AS made, "failedAt" IS NOT NULL AS failed FROM "PeriodReport" WHERE id = $1`,
			[reportId],
		);
		if (row?.failed) throw new Error("the report failed");
		if (row?.made) return { reportId, seconds: (performance.now() - began) / 1000 };
		await new Promise((resolve) => setTimeout(resolve, POLL_MS));
	}
}
