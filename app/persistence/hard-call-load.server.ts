import { Prisma } from "#prisma/client";
import { HARD_CALLS_A_DAY, HARD_FROM } from "~/domain/call/hard-calls";
import { database } from "./database.server";

/** How many hard calls somebody finished within some days. */
export interface HardCallLoad {
	readonly personId: string;
	readonly name: string;
	readonly calls: number;
	/** The most on one day. */
	readonly mostOnADay: number;
	/** Days with more than is good for one. */
	readonly daysOver: number;
}

/**
 * Who finished hard calls at these centres, the most first.
 *
 * @param from ISO day, included
 * @param to ISO day, included
 */
export async function listHardCallLoad(
	{ centreIds, from, to }: { centreIds: readonly string[]; from: string; to: string },
	{ limit, offset }: { limit: number; offset: number },
): Promise<{ rows: HardCallLoad[]; people: number }> {
	const start = new Date(`${from}T00:00:00+07:00`);
	const end = Prisma.sql`(${new Date(`${to}T00:00:00+07:00`)}::timestamptz + interval '1 day')`;
	const rows = await database.$queryRaw<(HardCallLoad & { people: number })[]>`
		WITH days AS (
			SELECT c."traineeId" AS id, (c."completedAt" AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS day, count(*)::int AS calls
			FROM "Call" c JOIN "ScenarioVersion" v ON v.hash = c."scenarioHash"
			WHERE c."centreId" = ANY(${[...centreIds]}) AND c.status = 'completed'
				AND c."completedAt" >= ${start} AND c."completedAt" < ${end} AND v.difficulty >= ${HARD_FROM}
			GROUP BY 1, 2
		), people AS (
			SELECT d.id, sum(d.calls)::int AS calls, max(d.calls)::int AS "mostOnADay",
				(count(*) FILTER (WHERE d.calls > ${HARD_CALLS_A_DAY}))::int AS "daysOver"
			FROM days d GROUP BY d.id
		)
		SELECT p.id AS "personId", p.name, l.calls, l."mostOnADay", l."daysOver", (count(*) OVER ())::int AS people
		FROM people l JOIN "Person" p ON p.id = l.id
		ORDER BY l."daysOver" DESC, l.calls DESC, p.name, p.id LIMIT ${limit} OFFSET ${offset}`;
	return { rows: rows.map(({ people: _, ...row }) => row), people: rows[0]?.people ?? 0 };
}
