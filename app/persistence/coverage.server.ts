import { database } from "./database.server";

/** How many people of a group of centres stand so in a programme today. */
export interface CoverageCount {
	/** Number of the group. */
	readonly group: number;
	readonly programmeId: string;
	readonly status: string;
	readonly people: number;
}

/**
 * Where people stand in every programme, by group of centres: those with anything on record who hold a role other than
 * the administrator's there on a day. Somebody with roles in two groups counts in both. One statement.
 *
 * @param groups the ids of the centres of each group
 * @param day ISO
 */
export function countCoverage(groups: readonly (readonly string[])[], day: string): Promise<CoverageCount[]> {
	const ids = groups.flatMap((group) => [...group]);
	const numbers = groups.flatMap((group, number) => group.map(() => number));
	return database.$queryRaw<CoverageCount[]>`
		SELECT p.number AS group, s."programmeId", s.status, count(*)::int AS people
		FROM (SELECT DISTINCT g.number, h."personId"
			FROM unnest(${ids}::text[], ${numbers}::int[]) AS g("centreId", number)
			JOIN "RoleHolding" h ON h."centreId" = g."centreId" AND h.role <> 'administrator'
				AND h."from" <= ${day}::date AND (h."to" IS NULL OR h."to" >= ${day}::date)
			JOIN "Person" who ON who.id = h."personId" AND who."disabledAt" IS NULL) p
		JOIN "CertificationStanding" s ON s."personId" = p."personId" AND s.status <> 'not-started'
		GROUP BY p.number, s."programmeId", s.status`;
}
