import { Prisma } from "#prisma/client";
import { database } from "./database.server";
import type { ReportScope } from "./report-calls.server";

/**
 * Who belongs to which row on the last day of the period, as was known at the instant: everybody who holds a role other
 * than the administrator's there, by the role that they have held longest, so that each is counted once.
 */
const peopleOf = ({ groups, to, knownAt }: ReportScope) => {
	const ids = groups.flatMap((group) => [...group]);
	const numbers = groups.flatMap((group, number) => group.map(() => number));
	return Prisma.sql`(SELECT DISTINCT ON (h."personId") h."personId", g.number,
			bool_or(h.role = 'trainee') OVER (PARTITION BY h."personId") AS counsellor
		FROM unnest(${ids}::text[], ${numbers}::int[]) AS g("centreId", number)
		JOIN (SELECT DISTINCT ON (v."holdingId") v.* FROM "RoleVersion" v
			WHERE v."recordedAt" <= ${new Date(knownAt)}::timestamptz ORDER BY v."holdingId", v.number DESC) h
			ON h."centreId" = g."centreId" AND h.role <> 'administrator' AND NOT h.gone
			AND h."from" <= ${to}::date AND (h."to" IS NULL OR h."to" >= ${to}::date)
		ORDER BY h."personId", h."from", h."holdingId")`;
};

/** Everybody of the report, with the row that they belong to; in a fixed order. */
export function listReportPeople(
	scope: ReportScope,
): Promise<{ id: string; number: number; counsellor: boolean }[]> {
	return database.$queryRaw`SELECT p."personId" AS id, p.number, p.counsellor FROM ${peopleOf(scope)} p ORDER BY p."personId"`;
}

/** Hours of training by row and kind: entries, hours, and how many people. `group` null: all rows, each person once. */
export function countReportHours(
	scope: ReportScope,
): Promise<{ group: number | null; kind: string; entries: number; hours: number; people: number }[]> {
	const known = new Date(scope.knownAt);
	return database.$queryRaw`
		SELECT p.number AS group, h.kind, count(*)::int AS entries, sum(h.hours)::double precision AS hours,
			count(DISTINCT h."personId")::int AS people
		FROM ${peopleOf(scope)} p JOIN "HoursEntry" h ON h."personId" = p."personId"
			AND h."on" BETWEEN ${scope.from}::date AND ${scope.to}::date AND h."recordedAt" <= ${known}::timestamptz
			AND (h."voidedAt" IS NULL OR h."voidedAt" > ${known}::timestamptz)
		GROUP BY GROUPING SETS ((p.number, h.kind), (h.kind))`;
}

/** Entries of the referral directory as they were known: how many, and how many were verified within 90 days before. */
export async function countReportDirectory({
	to,
	knownAt,
}: Pick<ReportScope, "to" | "knownAt">): Promise<{ entries: number; fresh: number }> {
	const [row] = await database.$queryRaw<{ entries: number; fresh: number }[]>`
		SELECT count(*)::int AS entries,
			(count(*) FILTER (WHERE (n.content ->> 'verified')::date BETWEEN ${to}::date - 90 AND ${to}::date))::int AS fresh
		FROM (SELECT DISTINCT ON (a.key) a.content, a.retired FROM "AgencyVersion" a
			WHERE a."savedAt" <= ${new Date(knownAt)}::timestamptz ORDER BY a.key, a.version DESC) n
		WHERE NOT n.retired`;
	return row ?? { entries: 0, fresh: 0 };
}
