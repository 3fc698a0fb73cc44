import type { KeptStanding, KeptStates } from "~/domain/certification/kept-standing";
import type { StatusName } from "~/domain/certification/status";
import { database } from "./database.server";
import { computeStandings } from "./kept-standings.server";
import { dateColumn, isoDay } from "./plain-day.server";

/** What lists show of somebody's standing in a programme. */
export type CurrentStanding = Pick<KeptStanding, "status" | "until" | "states">;

/**
 * Where these people stand in a programme on a day: as it is kept, or, where nothing is kept or time has gone over it,
 * from their records. Who has nothing on record stands at the beginning.
 *
 * @param day ISO
 */
export async function currentStandings(
	personIds: readonly string[],
	programmeId: string,
	day: string,
): Promise<Map<string, CurrentStanding>> {
	const rows = await database.certificationStanding.findMany({
		where: {
			...{ personId: { in: [...personIds] }, programmeId, states: { not: {} } },
			OR: [{ changesOn: null }, { changesOn: { gt: dateColumn(day) } }],
		},
		select: { personId: true, status: true, until: true, states: true },
	});
	const found = new Map<string, CurrentStanding>(
		rows.map(({ personId, status, until, states }) => [
			personId,
			{
				status: status as StatusName,
				until: until && isoDay(until),
				states: states as unknown as KeptStates,
			},
		]),
	);
	const others = personIds.filter((id) => !found.has(id));
	if (others.length > 0)
		for (const [personId, byProgramme] of await computeStandings(others, day)) {
			const standing = byProgramme.get(programmeId);
			if (standing) found.set(personId, standing);
		}
	return found;
}
