import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "#prisma/client";
import { env } from "~/platform/env.server";

const globals = globalThis as unknown as { langNgheDatabase?: PrismaClient };

/**
 * The one Prisma client of this process. Kept on globalThis so that a module reloaded in development does not
 * open another pool.
 */
globals.langNgheDatabase ??= connect();
export const database: PrismaClient = globals.langNgheDatabase;

function connect(): PrismaClient {
	const adapter = new PrismaPg({
		connectionString: env().DATABASE_URL,
		max: env().DATABASE_POOL,
		connectionTimeoutMillis: 2000,
		idleTimeoutMillis: 30_000,
	});
	return new PrismaClient({ adapter });
}

export type Transaction = Omit<
	PrismaClient,
	"$connect" | "$disconnect" | "$on" | "$transaction" | "$extends" | "$use"
>;
