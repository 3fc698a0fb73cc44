import { type KeptStanding, keptStandings } from "~/domain/certification/kept-standing";
import { dayInVietnam } from "~/domain/certification/records";
import type { KnownProgramme } from "~/domain/certification/status";
import { database, type Transaction } from "./database.server";
import { asJson } from "./json.server";
import { dateColumn } from "./plain-day.server";
import { listAllProgrammeVersions } from "./programmes.server";
import { findRecordsByProgramme } from "./training-records.server";

/** People whose rows are made in one transaction. */
const CHUNK = 200;
const PATIENCE_MS = 60_000;

/**
 * Where people stand in every programme on a day, by all that is on record. Everybody asked about has an entry; seven
 * statements, however many they are.
 *
 * @param day ISO
 */
export async function computeStandings(
	personIds: readonly string[],
	day: string,
	on: Transaction = database,
): Promise<Map<string, Map<string, KeptStanding>>> {
	const programmes = await versionsByProgramme(on);
	const records = await findRecordsByProgramme(personIds, [...programmes.keys()], on);
	return new Map(
		personIds.map((personId) => [
			personId,
			keptStandings(programmes, (programmeId) => records.get(programmeId)?.get(personId) ?? [], day),
		]),
	);
}

async function versionsByProgramme(on: Transaction): Promise<Map<string, KnownProgramme[]>> {
	const programmes = new Map<string, KnownProgramme[]>();
	for (const version of await listAllProgrammeVersions(on))
		programmes.set(version.id, [...(programmes.get(version.id) ?? []), version]);
	return programmes;
}

/**
 * Makes the rows of these people anew from their records, in the transaction that changed the records. Whoever changes
 * what counts for the same person meanwhile waits.
 */
export async function keepStandings(on: Transaction, personIds: readonly string[], at: Date): Promise<void> {
	const ids = [...new Set(personIds)].sort();
	if (ids.length === 0) return;
	await on.$queryRaw`SELECT id FROM "Person" WHERE id = ANY(${ids}) ORDER BY id FOR NO KEY UPDATE`;
	const standings = await computeStandings(ids, dayInVietnam(at.toISOString()), on);
	await on.certificationStanding.deleteMany({ where: { personId: { in: ids } } });
	await on.certificationStanding.createMany({
		data: [...standings].flatMap(([personId, byProgramme]) =>
			[...byProgramme].map(([programmeId, { until, changesOn, states, ...kept }]) => ({
				...{ personId, programmeId, ...kept, rebuiltAt: at, states: asJson(states) },
				until: until === null ? null : dateColumn(until),
				changesOn: changesOn === null ? null : dateColumn(changesOn),
			})),
		),
	});
}

/**
 * Makes the rows of all who have anything on record anew, some hundred people at a time. Returns of how many people.
 *
 * @param tell is told after each part how many of how many are done
 */
export async function rebuildStandings(at: Date, tell?: (made: number, of: number) => void): Promise<number> {
	return rebuildFor(await recordedPeople(), at, tell);
}

/** Makes the rows anew whose day has come. Returns of how many people. */
export async function advanceStandings(at: Date): Promise<number> {
	const due = await database.certificationStanding.findMany({
		where: { changesOn: { lte: dateColumn(dayInVietnam(at.toISOString())) } },
		distinct: ["personId"],
		select: { personId: true },
	});
	return rebuildFor(
		due.map(({ personId }) => personId),
		at,
	);
}

/** Makes the rows that are missing, or older than the newest programme. Returns of how many people. */
export async function fillStandings(at: Date): Promise<number> {
	const newest = await database.programmeVersion.aggregate({ _max: { publishedAt: true } });
	const since = newest._max.publishedAt ?? new Date(0);
	const fresh = await database.certificationStanding.findMany({
		where: { rebuiltAt: { gte: since }, states: { not: {} } },
		distinct: ["personId"],
		select: { personId: true },
	});
	const has = new Set(fresh.map(({ personId }) => personId));
	return rebuildFor(
		(await recordedPeople()).filter((id) => !has.has(id)),
		at,
	);
}

/** Everybody with a row, or with anything on record that counts towards a certificate. */
export async function recordedPeople(): Promise<string[]> {
	const rows = await database.$queryRaw<{ id: string }[]>`
		SELECT "personId" AS id FROM "HoursEntry" UNION SELECT "traineeId" FROM "Call" WHERE purpose = 'assessed'
		UNION SELECT "raterId" FROM "CalibrationResult" UNION SELECT "personId" FROM "CertificateEvent"
		UNION SELECT "personId" FROM "PriorLearning" UNION SELECT "personId" FROM "CertificationStanding" ORDER BY id`;
	return rows.map(({ id }) => id);
}

async function rebuildFor(
	personIds: readonly string[],
	at: Date,
	tell?: (made: number, of: number) => void,
): Promise<number> {
	for (let from = 0; from < personIds.length; from += CHUNK) {
		const part = personIds.slice(from, from + CHUNK);
		await database.$transaction((on) => keepStandings(on, part, at), { timeout: PATIENCE_MS });
		tell?.(from + part.length, personIds.length);
	}
	return personIds.length;
}
