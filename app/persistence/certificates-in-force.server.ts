import { database } from "./database.server";

/** How many people held a certificate of a programme that was in force on a day. */
export interface InForce {
	readonly programmeId: string;
	/** ISO. */
	readonly day: string;
	readonly people: number;
}

/**
 * On each of some days (ISO): people with a role other than the administrator's at these centres on that day,
 * whose certificate was in force then, neither suspended nor revoked, as is known now.
 *
 * Days are numbered, and what holds over a time becomes a range of numbers: each person is looked at once, not once a day.
 */
export async function countInForce(
	centreIds: readonly string[],
	days: readonly string[],
): Promise<InForce[]> {
	const inOrder = [...new Set(days)].sort();
	const [first, last] = [inOrder[0], inOrder.at(-1)];
	if (first === undefined || last === undefined) return [];
	const spans = await database.$queryRaw<{ programmeId: string; from: number; to: number; people: number }[]>`
		WITH asked AS MATERIALIZED (SELECT ${inOrder}::text[]::date[] AS days
		), held AS (
			SELECT "programmeId", "personId", range_agg(int4range("from", "to")) AS days FROM (
				SELECT c."programmeId", c."personId",
					width_bucket(greatest(c."validFrom", h."from") - 1, asked.days) AS "from",
					width_bucket(least(c."validUntil", h."to"), asked.days) AS "to"
				FROM asked CROSS JOIN "Certificate" c JOIN "RoleHolding" h ON h."personId" = c."personId" AND h.role <> 'administrator'
					AND h."centreId" = ANY(${[...centreIds]}::text[])
				WHERE c."validUntil" >= ${first}::date AND c."validFrom" <= ${last}::date
					AND (h."to" IS NULL OR h."to" >= ${first}::date) AND h."from" <= ${last}::date) span
			WHERE "from" < "to" GROUP BY 1, 2
		), stopped AS (
			SELECT "programmeId", "personId", range_agg(int4range("from", "to")) AS days FROM (
				SELECT "personId", "programmeId", type, width_bucket("effectiveOn" - 1, asked.days) AS "from",
					width_bucket(coalesce(lead("effectiveOn") OVER (PARTITION BY "personId", "programmeId"
						ORDER BY "effectiveOn", "recordedAt", id) - 1, 'infinity'), asked.days) AS "to"
				FROM asked CROSS JOIN "CertificateEvent" WHERE ("personId", "programmeId") IN (
					SELECT "personId", "programmeId" FROM "CertificateEvent" WHERE type IN ('suspended', 'revoked'))) span
			WHERE type IN ('suspended', 'revoked') AND "from" < "to" GROUP BY 1, 2
		)
		SELECT h."programmeId", lower(span) AS "from", upper(span) AS "to", count(*)::int AS people
		FROM held h LEFT JOIN stopped s USING ("programmeId", "personId")
		CROSS JOIN LATERAL unnest(h.days - coalesce(s.days, '{}')) span GROUP BY 1, 2, 3`;
	const programmes = [...new Set(spans.map(({ programmeId }) => programmeId))];
	return programmes.flatMap((programmeId) =>
		inOrder.map((day, number) => ({
			...{ programmeId, day },
			people: spans
				.filter((span) => span.programmeId === programmeId && span.from <= number && number < span.to)
				.reduce((sum, { people }) => sum + people, 0),
		})),
	);
}
