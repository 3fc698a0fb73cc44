import { database } from "./database.server";

/** How many people held a certificate of a programme that was in force on a day. */
export interface InForce {
	readonly programmeId: string;
	/** ISO. */
	readonly day: string;
	readonly people: number;
}

/**
 * On each of some days (ISO): people with a role other than the administrator's at these centres on that day, whose
 * certificate was in force then, neither suspended nor revoked, as is known now.
 */
export function countInForce(centreIds: readonly string[], days: readonly string[]): Promise<InForce[]> {
	return database.$queryRaw<InForce[]>`
		WITH stopped AS (
			SELECT "personId", "programmeId", type, "effectiveOn", lead("effectiveOn") OVER (
				PARTITION BY "personId", "programmeId" ORDER BY "effectiveOn", "recordedAt", id) AS until
			FROM "CertificateEvent"
			WHERE ("personId", "programmeId") IN (
				SELECT "personId", "programmeId" FROM "CertificateEvent" WHERE type IN ('suspended', 'revoked')))
		SELECT c."programmeId", d.day::text AS day, count(DISTINCT c."personId")::int AS people
		FROM unnest(${[...days]}::text[]::date[]) AS d(day)
		JOIN "Certificate" c ON c."validFrom" <= d.day AND c."validUntil" >= d.day
		JOIN "RoleHolding" h ON h."personId" = c."personId" AND h."centreId" = ANY(${[...centreIds]}::text[])
			AND h.role <> 'administrator' AND h."from" <= d.day AND (h."to" IS NULL OR h."to" >= d.day)
		WHERE NOT EXISTS (SELECT 1 FROM stopped s WHERE s."personId" = c."personId"
			AND s."programmeId" = c."programmeId" AND s.type IN ('suspended', 'revoked')
			AND s."effectiveOn" <= d.day AND (s.until IS NULL OR s.until > d.day))
		GROUP BY c."programmeId", d.day`;
}
