import { Prisma } from "#prisma/client";
import { database } from "./database.server";

/** Somebody whose certificate was in force on a day. */
export interface Holder {
	readonly personId: string;
	readonly name: string;
	/** Of the paper. */
	readonly number: string;
	/** ISO days. */
	readonly from: string;
	readonly until: string;
}

/** Of which programme, on which day (ISO), at which centres. */
export interface InForceAsked {
	readonly centreIds: readonly string[];
	readonly programmeId: string;
	readonly day: string;
	/** Words of a name without diacritics. */
	readonly words: readonly string[];
}

/**
 * A page of the people whom `countInForce` counts on a day, by name, each with the paper that ran longest then; and how
 * many there are.
 */
export async function listInForce(
	{ centreIds, programmeId, day, words }: InForceAsked,
	{ limit, offset }: { limit: number; offset: number },
): Promise<{ rows: Holder[]; found: number }> {
	const like = words.map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
	const named = like.length === 0 ? Prisma.empty : Prisma.sql`AND p."searchName" LIKE ALL(${like}::text[])`;
	const rows = await database.$queryRaw<(Holder & { found: number })[]>`
		WITH stopped AS MATERIALIZED (
			SELECT "personId" FROM (
				SELECT DISTINCT ON (e."personId") e."personId", e.type FROM "CertificateEvent" e
				WHERE e."programmeId" = ${programmeId} AND e."effectiveOn" <= ${day}::date AND e."personId" IN (
					SELECT "personId" FROM "CertificateEvent"
					WHERE "programmeId" = ${programmeId} AND type IN ('suspended', 'revoked'))
				ORDER BY e."personId", e."effectiveOn" DESC, e."recordedAt" DESC, e.id DESC) latest
			WHERE type IN ('suspended', 'revoked')
		), held AS (
			SELECT DISTINCT ON (c."personId") c."personId", c.number, c."validFrom", c."validUntil" FROM "Certificate" c
			WHERE c."programmeId" = ${programmeId} AND ${day}::date BETWEEN c."validFrom" AND c."validUntil"
				AND EXISTS (SELECT FROM "RoleHolding" h WHERE h."personId" = c."personId" AND h.role <> 'administrator'
					AND h."centreId" = ANY(${[...centreIds]}::text[])
					AND h."from" <= ${day}::date AND (h."to" IS NULL OR h."to" >= ${day}::date))
				AND c."personId" NOT IN (SELECT "personId" FROM stopped)
			ORDER BY c."personId", c."validUntil" DESC, c.number)
		SELECT p.id AS "personId", p.name, held.number, held."validFrom"::text AS "from", held."validUntil"::text AS until,
			(count(*) OVER ())::int AS found
		FROM held JOIN "Person" p ON p.id = held."personId" ${named}
		ORDER BY p.name COLLATE "vi-x-icu", p.id LIMIT ${limit} OFFSET ${offset}`;
	return { rows: rows.map(({ found: _, ...row }) => row), found: rows[0]?.found ?? 0 };
}
