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

/** The difficulties that are hard. */
const HARD = [1, 2, 3, 4, 5].filter((difficulty) => difficulty >= HARD_FROM);

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
	const rows = await database.$queryRaw<(HardCallLoad & { people: number })[]>`
		WITH days AS (
			SELECT d."personId" AS id, d.day, sum(d.calls)::int AS calls FROM "CallDay" d
			WHERE d.difficulty = ANY(${HARD}::int[]) AND d.day BETWEEN ${from}::date AND ${to}::date
				AND d."centreId" = ANY(${[...centreIds]}::text[])
			GROUP BY 1, 2
		), people AS (
			SELECT d.id, sum(d.calls)::int AS calls, max(d.calls)::int AS "mostOnADay",
				(count(*) FILTER (WHERE d.calls > ${HARD_CALLS_A_DAY}))::int AS "daysOver"
			FROM days d GROUP BY d.id
		), page AS (
			SELECT *, (count(*) OVER ())::int AS people FROM people
			ORDER BY "daysOver" DESC, calls DESC, id LIMIT ${limit} OFFSET ${offset}
		)
		SELECT p.id AS "personId", p.name, l.calls, l."mostOnADay", l."daysOver", l.people
		FROM page l JOIN "Person" p ON p.id = l.id ORDER BY l."daysOver" DESC, l.calls DESC, p.id`;
	return { rows: rows.map(({ people: _, ...row }) => row), people: rows[0]?.people ?? 0 };
}
