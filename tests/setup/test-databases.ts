import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { runProgram } from "../../scripts/setup/run-program.mjs";
import { prepareSchema } from "../../server/prepare-schema.mjs";

/** The commands are bundled elsewhere and say where the project is. */
export const ROOT = process.env.LANG_NGHE_ROOT ?? path.resolve(import.meta.dirname, "../..");
/** One for all tests: they sign cookies themselves. */
export const TEST_SECRET = "a-secret-that-only-the-tests-know-0123456789";

/** What is cloned: the demo, or the product's tables with nothing in them. */
export type Template = "demo" | "blank";
const TEMPLATES: Record<Template, string> = { demo: "lang_nghe_demo", blank: "lang_nghe_blank" };

/** A database of one's own. */
export interface TestDatabase {
	/** As the product connects: it may not change what happened. */
	readonly url: string;
	readonly adminUrl: string;
	/** A statement as the administrator, for what a test plants or looks up. */
	query<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
	drop(): Promise<void>;
}

/** The addresses of a cluster. */
export interface Addresses {
	readonly url: string;
	readonly adminUrl: string;
}

/** Migrates an empty database, fills it by the product's own command, and keeps both as templates. */
export async function makeTemplates(cluster: Addresses): Promise<void> {
	const blank = await createDatabase(cluster, TEMPLATES.blank, "template0");
	await prepareSchema(blank, path.join(ROOT, "prisma/migrations"));
	const demo = await createDatabase(cluster, TEMPLATES.demo, TEMPLATES.blank);
	const seeded = await runProgram(
		process.execPath,
		[path.join(ROOT, "scripts/run-command.mjs"), "seed-demo"],
		{
			cwd: ROOT,
			env: { ...process.env, ...productEnvironment(demo.url) },
		},
	);
	if (seeded.code !== 0) throw new Error(`the demo could not be made:\n${seeded.output}`);
	// No call is drawn for a second rating by chance: a test that wants one sets the share.
	await withClient(demo.adminUrl, async (client) => {
		await client.query(`UPDATE "ProgrammeVersion" SET document =
			jsonb_set(document::jsonb, '{watch,doubleShare}', '0')::json WHERE "programmeId" = 'rater'`);
	});
}

/** A copy of a template, in about a tenth of a second. */
export async function cloneDatabase(cluster: Addresses, template: Template = "demo"): Promise<TestDatabase> {
	const name = `test_${randomBytes(6).toString("hex")}`;
	const addresses = await createDatabase(cluster, name, TEMPLATES[template]);
	return {
		...addresses,
		query: (sql, values) =>
			withClient(addresses.adminUrl, async (client) => (await client.query(sql, values)).rows),
		drop: async () => {
			await withClient(named(cluster.adminUrl, "postgres"), async (client) => {
				await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
			});
			await rm(dataDirectory(addresses.url), { recursive: true, force: true });
		},
	};
}

/** What the product writes beside a database (heads of the audit, who was erased, mail) belongs to that one alone. */
const dataDirectory = (databaseUrl: string) =>
	path.join(os.tmpdir(), "lang-nghe-test-data", new URL(databaseUrl).pathname.slice(1));

/** The environment in which the product runs on a database, as scripts/setup/start-product.mjs sets it. */
export function productEnvironment(databaseUrl: string, port = 3000): Record<string, string> {
	return {
		NODE_ENV: "production",
		DATABASE_URL: databaseUrl,
		DATABASE_POOL: "8",
		HOST: "127.0.0.1",
		PORT: String(port),
		PUBLIC_URL: `http://127.0.0.1:${port}`,
		LANG_NGHE_SECRET: TEST_SECRET,
		LANG_NGHE_ROOT: ROOT,
		DATA_DIR: dataDirectory(databaseUrl),
		LANG_NGHE_DEMO: "0",
		LOG_LEVEL: "warn",
	};
}

async function createDatabase(cluster: Addresses, name: string, template: string): Promise<Addresses> {
	await withClient(named(cluster.adminUrl, "postgres"), async (client) => {
		await client.query(
			`CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE ${client.escapeIdentifier(template)}`,
		);
	});
	return { url: named(cluster.url, name), adminUrl: named(cluster.adminUrl, name) };
}

function named(url: string, database: string): string {
	const address = new URL(url);
	address.pathname = `/${database}`;
	return address.href;
}

async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		return await use(client);
	} finally {
		await client.end();
	}
}
