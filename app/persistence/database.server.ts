import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type Prisma, PrismaClient } from "#prisma/client";
import { env } from "~/platform/env.server";

const globals = globalThis as unknown as { langNgheDatabase?: PrismaClient; langNghePool?: pg.Pool };

/**
 * The one pool and the one Prisma client on it of this process. Kept on globalThis so that a module reloaded in
 * development does not open others.
 */
globals.langNghePool ??= new pg.Pool({
	connectionString: env().DATABASE_URL,
	max: env().DATABASE_POOL,
	connectionTimeoutMillis: 2000,
	idleTimeoutMillis: 30_000,
});
const pool = globals.langNghePool;
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

export type Transaction = Omit<
	PrismaClient,
	"$connect" | "$disconnect" | "$on" | "$transaction" | "$extends" | "$use"
>;
