import { database } from "./database.server";
import { placeHolds, standingsIn } from "./standing-places.server";

/** How many people of a group of centres stand so in a programme. */
export interface CoverageCount {
	/** Number of the group. */
	readonly group: number;
	readonly programmeId: string;
	readonly status: string;
	readonly people: number;
}

/**
 * Where people stand in every programme, by group of centres: those with anything on record who hold a role other than
 * the administrator's there on a day. Somebody with roles in two groups counts in both, with two in one group once. One
 * statement.
 *
 * @param groups the ids of the centres of each group
 * @param day ISO
 */
export async function countCoverage(
	groups: readonly (readonly string[])[],
	day: string,
): Promise<CoverageCount[]> {
	const ids = groups.flatMap((group) => [...group]);
	const numbers = groups.flatMap((group, number) => group.map(() => number));
	const rows = await database.$queryRaw<{ group: number; standings: string; people: number }[]>`
		WITH g AS MATERIALIZED (SELECT * FROM unnest(${ids}::text[], ${numbers}::int[]) AS g("centreId", number))
		SELECT g.number AS group, p.standings, count(*)::int AS people
		FROM "StandingPlace" p JOIN g USING ("centreId")
		WHERE NOT p.several AND p.standings <> '' AND ${placeHolds(day)} GROUP BY 1, 2
		UNION ALL
		SELECT one.number, one.standings, count(*)::int FROM (
			SELECT DISTINCT g.number, p."personId", p.standings FROM "StandingPlace" p JOIN g USING ("centreId")
			WHERE p.several AND p.standings <> '' AND ${placeHolds(day)}) one GROUP BY 1, 2`;
	const counts = new Map<string, CoverageCount>();
	for (const { group, standings, people } of rows)
		for (const { programmeId, status } of standingsIn(standings)) {
			const key = `${group} ${programmeId} ${status}`;
			const before = counts.get(key)?.people ?? 0;
			counts.set(key, { group, programmeId, status, people: before + people });
		}
	return [...counts.values()];
}
