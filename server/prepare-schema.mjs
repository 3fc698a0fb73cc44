import { runMigrations } from "graphile-worker";
import pg from "pg";
import { grantApplication } from "./grants.mjs";
import { migrate } from "./migrate.mjs";

/** Where graphile-worker keeps its jobs; app/persistence/job-queue.server.ts adds to it. */
const QUEUE = "graphile_worker";

/**
 * Brings a database to what this product needs: its tables, the rights of the application's role, the queue of jobs.
 *
 * @param {{ url: string, adminUrl: string }} database the application's connection and one that may change the schema
 * @param {string} migrations prisma/migrations
 * @returns {Promise<number>} how many migrations were applied
 */
export async function prepareSchema({ url, adminUrl }, migrations) {
	const applied = await migrate(adminUrl, migrations);
	await grantApplication(adminUrl, url);
	await prepareQueue({ url, adminUrl });
	return applied;
}

/**
 * The queue belongs to the role that works on it: its tables have row security that lets nobody but their owner in.
 * That role may not make a schema, so it is given one; from there on the library's own migrations do.
 */
async function prepareQueue({ url, adminUrl }) {
	const role = pg.escapeIdentifier(decodeURIComponent(new URL(url).username));
	const client = new pg.Client({ connectionString: adminUrl });
	await client.connect();
	try {
		await client.query(`
			CREATE SCHEMA IF NOT EXISTS ${QUEUE} AUTHORIZATION ${role};
			CREATE TABLE IF NOT EXISTS ${QUEUE}.migrations
				(id int PRIMARY KEY, ts timestamptz NOT NULL DEFAULT now(), breaking boolean NOT NULL DEFAULT false);
			ALTER TABLE ${QUEUE}.migrations OWNER TO ${role};`);
	} finally {
		await client.end();
	}
	await runMigrations({ connectionString: url, schema: QUEUE });
}
