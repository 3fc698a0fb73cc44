import { isDeepStrictEqual } from "node:util";
import { dayInVietnam } from "~/domain/certification/records";
import { database } from "./database.server";
import { computeStandings, recordedPeople } from "./kept-standings.server";
import { isoDay } from "./plain-day.server";

/** How many wrong rows are named; the number tells of all. */
const NAMED = 20;
const CHUNK = 500;

/** What a comparison of the kept standings with the pure function found. */
export interface CheckedStandings {
	readonly compared: number;
	readonly wrong: number;
	readonly named: readonly { readonly personId: string; readonly programmeId: string }[];
}

/**
 * Holds every row against the pure function over the records: as of today, or, where a row's day has come and it waits
 * to be made anew, as of the day on which it was made. A row that is missing is wrong, too.
 */
export async function checkStandings(at: Date): Promise<CheckedStandings> {
	const today = dayInVietnam(at.toISOString());
	const people = await recordedPeople();
	const named: { personId: string; programmeId: string }[] = [];
	let compared = 0;
	let wrong = 0;
	for (let from = 0; from < people.length; from += CHUNK) {
		const ids = people.slice(from, from + CHUNK);
		const stored = await database.certificationStanding.findMany({ where: { personId: { in: ids } } });
		const rows = new Map(stored.map((row) => [`${row.personId} ${row.programmeId}`, row]));
		const byDay = new Map<string, string[]>();
		for (const id of ids) {
			const days = stored.filter((row) => row.personId === id).map((row) => dayToCompare(row, today));
			const day = days.sort()[0] ?? today;
			byDay.set(day, [...(byDay.get(day) ?? []), id]);
		}
		for (const [day, of] of byDay)
			for (const [personId, standings] of await computeStandings(of, day))
				for (const [programmeId, { until, changesOn, states, ...kept }] of standings) {
					const row = rows.get(`${personId} ${programmeId}`);
					compared++;
					const right =
						row !== undefined &&
						row.status === kept.status &&
						row.certified === kept.certified &&
						row.missing === kept.missing &&
						isDeepStrictEqual(row.states, states) &&
						(row.until && isoDay(row.until)) === until &&
						(row.changesOn && isoDay(row.changesOn)) === changesOn;
					if (right) continue;
					wrong++;
					if (named.length < NAMED) named.push({ personId, programmeId });
				}
	}
	return { compared, wrong, named };
}

function dayToCompare({ changesOn, rebuiltAt }: { changesOn: Date | null; rebuiltAt: Date }, today: string) {
	const made = dayInVietnam(rebuiltAt.toISOString());
	return made > today || (changesOn && isoDay(changesOn) <= today) ? made : today;
}
