import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type Prisma, PrismaClient } from "#prisma/client";
import { env } from "~/platform/env.server";

/**
 * Whoever waits longer than this for a connection, which a busy machine may take its time to make, is told to come
 * again. (Where all are in use the server does not wait as long: server/unavailable.ts.)
 */
const CONNECTION_PATIENCE_MS = 3000;

const globals = globalThis as unknown as { langNgheDatabase?: PrismaClient; langNghePool?: pg.Pool };

/**
 * The one pool and the one Prisma client on it of this process. Kept on globalThis so that a module reloaded in
 * development does not open others.
 */
globals.langNghePool ??= new pg.Pool({
	connectionString: env().DATABASE_URL,
	max: env().DATABASE_POOL,
	connectionTimeoutMillis: CONNECTION_PATIENCE_MS,
	lock_timeout: env().DATABASE_LOCK_MS,
	// Compiling a statement takes longer than any of ours gains by it.
	options: "-c jit=off",
	idleTimeoutMillis: 30_000,
	keepAlive: true,
});
const pool = globals.langNghePool;
// A connection that breaks while nobody uses it: the pool makes another. Unheard it would end the process.
pool.on("error", () => undefined);
globals.langNgheDatabase ??= new PrismaClient({
	adapter: new PrismaPg(pool, { disposeExternalPool: true }),
});
export const database: PrismaClient = globals.langNgheDatabase;

/**
 * Runs a statement that is prepared once on each connection: for the few that every turn of every call runs, where
 * Prisma's own way costs more than the database does (docs/decisions/0011). Its name stands for its text.
 */
export async function runPrepared<Row extends pg.QueryResultRow>(
	name: string,
	{ text, values }: Prisma.Sql,
): Promise<Row[]> {
	return (await pool.query<Row>({ name, text, values })).rows;
}

/** All connections are in use, and somebody waits for one. (A single page can use all of them for a moment.) */
export function databaseIsExhausted(): boolean {
	return pool.waitingCount > 0 && pool.idleCount === 0 && pool.totalCount >= env().DATABASE_POOL;
}

export type Transaction = Omit<
	PrismaClient,
	"$connect" | "$disconnect" | "$on" | "$transaction" | "$extends" | "$use"
>;
