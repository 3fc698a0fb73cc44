import { Prisma } from "#prisma/client";
import { database } from "./database.server";

/** What somebody is late with: a certificate that ran out, a call that was given to them, a manager's decision. */
export type OverdueKind = "certificate" | "assignment" | "decision";

export interface OverdueRow {
	readonly personId: string;
	readonly name: string;
	readonly kind: OverdueKind;
	/** A programme's id; of a call its purpose. */
	readonly about: string;
	/** ISO: the first day on which it was late. */
	readonly since: string;
}

/** Whose: people with a role other than the administrator's at these centres today, who are not on leave. */
export interface OverdueAsked {
	readonly centreIds: readonly string[];
	/** ISO. */
	readonly today: string;
	readonly kind: OverdueKind | "";
	/** Words of a name without diacritics. */
	readonly words: readonly string[];
	readonly sort: "longest" | "name";
}

const NAMED = Prisma.sql`JOIN "Person" p ON p.id = d."personId"`;

/** A page of what is late. */
export function listOverdue(
	asked: OverdueAsked,
	{ limit, offset }: { limit: number; offset: number },
): Promise<OverdueRow[]> {
	const name = Prisma.sql`p.name COLLATE "vi-x-icu", p.id, d.since`;
	const order = asked.sort === "name" ? name : Prisma.sql`d.since, ${name}`;
	return database.$queryRaw<OverdueRow[]>`
		SELECT p.id AS "personId", p.name, d.kind, d.about, d.since::text AS since ${late(asked, NAMED)}
		ORDER BY ${order}, d.kind, d.about LIMIT ${limit} OFFSET ${offset}`;
}

/** How much there is. */
export async function countOverdue(asked: OverdueAsked): Promise<number> {
	const [row] = await database.$queryRaw<
		{ count: number }[]
	>`SELECT count(*)::int AS count ${late(asked, asked.words.length > 0 ? NAMED : Prisma.empty)}`;
	return row?.count ?? 0;
}

const late = ({ centreIds, today, kind, words }: OverdueAsked, joined: Prisma.Sql) => {
	const like = words.map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
	return Prisma.sql`FROM (
		SELECT "personId", 'certificate' AS kind, "programmeId" AS about, until + 1 AS since
			FROM "CertificationStanding" WHERE status = 'expired' AND until < ${today}::date
		UNION ALL
		SELECT a."personId", 'assignment', a.purpose, a."dueOn" + 1 FROM "Assignment" a
			WHERE a."dueOn" < ${today}::date AND a."declinedAt" IS NULL AND NOT EXISTS (
				SELECT 1 FROM "Call" c WHERE c."assignmentId" = a.id AND c.status = 'completed')
		UNION ALL
		SELECT r."personId", 'decision', r."programmeId", r."dueOn" + 1 FROM "CertificateReview" r
			WHERE r."dueOn" < ${today}::date AND NOT EXISTS (
				SELECT 1 FROM "CertificateReviewOutcome" o WHERE o."reviewId" = r.id)
	) d ${joined}
	WHERE (${kind} = '' OR d.kind = ${kind})
		AND d."personId" IN (SELECT h."personId" FROM "StandingPlace" h WHERE h."centreId" = ANY(${[...centreIds]}::text[])
			AND h."from" <= ${today}::date AND (h."to" IS NULL OR h."to" >= ${today}::date))
		AND NOT EXISTS (SELECT 1 FROM "Leave" l WHERE l."personId" = d."personId" AND l."withdrawnAt" IS NULL
			AND l."from" <= ${today}::date AND (l."to" IS NULL OR l."to" >= ${today}::date))
		${like.length === 0 ? Prisma.empty : Prisma.sql`AND p."searchName" LIKE ALL(${like}::text[])`}`;
};
