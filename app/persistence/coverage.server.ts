import { database } from "./database.server";
import { placeHolds, standingsIn } from "./standing-places.server";

/** All groups together: somebody with roles in two of them counts once. */
export const ALL = -1;

/** How many people of a group of centres stand so in a programme. */
export interface CoverageCount {
	/** Number of the group; `ALL`: of all of them together. */
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
 * @param groups the ids of the centres of each group; none in two, for `ALL` to be right
 * @param day ISO
 */
export async function countCoverage(
	groups: readonly (readonly string[])[],
	day: string,
): Promise<CoverageCount[]> {
	const ids = groups.flatMap((group) => [...group]);
	const numbers = groups.flatMap((group, number) => group.map(() => number));
	const rows = await database.$queryRaw<
		{ group: number; standings: string; people: number; several: boolean }[]
	>`
		WITH g AS MATERIALIZED (SELECT * FROM unnest(${ids}::text[], ${numbers}::int[]) AS g("centreId", number))
		SELECT g.number AS group, p.standings, count(*)::int AS people, false AS several
		FROM "StandingPlace" p JOIN g USING ("centreId")
		WHERE NOT p.several AND p.standings <> '' AND ${placeHolds(day)} GROUP BY 1, 2
		UNION ALL
		SELECT coalesce(one.number, ${ALL}::int), one.standings, count(DISTINCT one."personId")::int, true FROM (
			SELECT g.number, p."personId", p.standings FROM "StandingPlace" p JOIN g USING ("centreId")
			WHERE p.several AND p.standings <> '' AND ${placeHolds(day)}) one
		GROUP BY GROUPING SETS ((one.number, one.standings), (one.standings))`;
	const counts = new Map<string, CoverageCount>();
	const add = (group: number, standings: string, people: number) => {
		for (const { programmeId, status } of standingsIn(standings)) {
			const key = `${group} ${programmeId} ${status}`;
			const before = counts.get(key)?.people ?? 0;
			counts.set(key, { group, programmeId, status, people: before + people });
		}
	};
	for (const { group, standings, people, several } of rows) {
		add(group, standings, people);
		if (!several) add(ALL, standings, people);
	}
	return [...counts.values()];
}
