import { database } from "./database.server";

/** How many tries there were in the window under way, and how many seconds it goes on. */
export interface Tries {
	readonly count: number;
	readonly seconds: number;
}

/**
 * Counts one try and says the how manyth it is. One statement, by the database's clock: however many processes count
 * at once, each gets a number of its own.
 */
export async function countTry(key: string, windowSeconds: number): Promise<Tries> {
	const rows = await database.$queryRaw<Tries[]>`
		INSERT INTO "TryCount" AS t (key, count, "endsAt") VALUES (${key}, 1, now() + make_interval(secs => ${windowSeconds}))
		ON CONFLICT (key) DO UPDATE SET
			count = CASE WHEN t."endsAt" <= now() THEN 1 ELSE t.count + 1 END,
			"endsAt" = CASE WHEN t."endsAt" <= now() THEN excluded."endsAt" ELSE t."endsAt" END
		RETURNING count, least(ceil(extract(epoch FROM "endsAt" - now())), ${windowSeconds})::int AS seconds`;
	return rows[0] ?? { count: Number.POSITIVE_INFINITY, seconds: windowSeconds };
}

/** The same without counting. */
export async function readTries(key: string): Promise<Tries> {
	const rows = await database.$queryRaw<Tries[]>`
		SELECT count, ceil(extract(epoch FROM "endsAt" - now()))::int AS seconds FROM "TryCount"
		WHERE key = ${key} AND "endsAt" > now()`;
	return rows[0] ?? { count: 0, seconds: 0 };
}

/** Whoever got in has no tries any more. */
export async function forgetTries(key: string): Promise<void> {
	await database.tryCount.deleteMany({ where: { key } });
}
