import pg from "pg";
import type { Prisma } from "#prisma/client";
import { env } from "~/platform/env.server";
import { database, type Transaction } from "./database.server";

/** A piece of background work as the queue keeps it. */
export interface QueuedJob {
	/** Which work: the name that its handler is known by. */
	readonly name: string;
	readonly payload: Prisma.InputJsonValue;
	/** One job at most waits under a key: a second one takes the place of the first. */
	readonly key?: string | undefined;
	/** Not before, by the database's clock; at once, where there is none. */
	readonly notBefore?: Date | undefined;
	/** How often it is tried, the first time included, 1 to 25; pauses grow from seconds to hours. */
	readonly tries: number;
}

/** Queues jobs in the transaction that causes them, in one statement: neither stands without the other. */
export async function queueJobs(jobs: readonly QueuedJob[], on: Transaction = database): Promise<void> {
	if (jobs.length === 0) return;
	await on.$executeRaw`SELECT count(*) FROM graphile_worker.add_jobs(array(
		SELECT ROW(s->>'name', s->'payload', NULL, (s->>'notBefore')::timestamptz, (s->>'tries')::smallint,
			s->>'key', NULL, NULL)::graphile_worker.job_spec
		FROM json_array_elements(${JSON.stringify(jobs)}::json) AS s))`;
}

/**
 * Frees the jobs whose worker is gone, so that they are taken up again at once. For the start of the product, before
 * anything works on the queue.
 */
export async function releaseLostJobs(): Promise<void> {
	await database.$executeRaw`SELECT graphile_worker.force_unlock_workers(array(
		SELECT DISTINCT locked_by FROM graphile_worker.jobs WHERE locked_by IS NOT NULL))`;
}

/** Connections for the worker alone: it listens on one for as long as it runs. */
export function openQueuePool(): pg.Pool {
	const pool = new pg.Pool({ connectionString: env().DATABASE_URL, max: 3, keepAlive: true });
	pool.on("error", () => undefined);
	return pool;
}
