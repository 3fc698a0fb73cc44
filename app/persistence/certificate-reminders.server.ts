import { uuidv7 } from "uuidv7";
import { NEWS_DAYS, reminderDue } from "~/domain/certification/reminder-due";
import { database, type Transaction } from "./database.server";
import { dateColumn, isoDay } from "./plain-day.server";

const DAY_MS = 86_400_000;

/** Something that somebody is to be told about the end of a certificate. */
export interface StoredReminder {
	readonly id: string;
	readonly personId: string;
	readonly programmeId: string;
	/** Last day of the certificate, ISO. */
	readonly until: string;
	readonly recipientId: string;
	/** It was sent, or given up. */
	readonly done: boolean;
	/** The certificate still ends on that day, and was neither suspended nor revoked. */
	readonly stillTrue: boolean;
	readonly holder: string;
}

/**
 * Writes down what has to be said on a day about the end of certificates: to who holds them, and to the managers of
 * their centre or, where it has none, of the nearest centre above. Returns the ids of what was not written down before.
 *
 * @param day ISO
 */
export async function insertDueReminders(day: string, at: Date, on: Transaction): Promise<string[]> {
	const today = dateColumn(day);
	const ending = await on.certificationStanding.findMany({
		where: { ...endingAround(today), person: { disabledAt: null } },
		select: { personId: true, programmeId: true, until: true },
	});
	const managers = await managersOf([...new Set(ending.map(({ personId }) => personId))], today, on);
	const fewer = new Set(
		(await on.person.findMany({ where: { fewerReminders: true }, select: { id: true } })).map(({ id }) => id),
	);
	const rows = ending.flatMap(({ personId, programmeId, until }) => {
		const kind = until && reminderDue(isoDay(until), day);
		if (!kind) return [];
		const told = [personId, ...(managers.get(personId) ?? [])];
		const early = kind === "60" || kind === "30";
		return told
			.filter((id) => !(early && fewer.has(id)))
			.map((recipientId) => ({
				...{ id: uuidv7(), personId, programmeId, until, kind, recipientId, notedAt: at },
			}));
	});
	const inserted = await on.certificateReminder.createManyAndReturn({
		data: rows,
		skipDuplicates: true,
		select: { id: true },
	});
	return inserted.map(({ id }) => id);
}

/** One's own certificates that end within sixty days, or ended within the last thirty; ISO days, the first to end first. */
export async function listOwnEndings(
	personId: string,
	day: string,
): Promise<{ programmeId: string; until: string }[]> {
	const today = dateColumn(day);
	const rows = await database.certificationStanding.findMany({
		where: { personId, ...endingAround(today) },
		select: { programmeId: true, until: true },
		orderBy: { until: "asc" },
	});
	return rows.flatMap(({ programmeId, until }) => (until ? [{ programmeId, until: isoDay(until) }] : []));
}

const endingAround = (today: Date) => ({
	until: {
		gte: new Date(today.getTime() - NEWS_DAYS * DAY_MS),
		lte: new Date(today.getTime() + 60 * DAY_MS),
	},
	OR: [{ certified: true }, { status: "expired" }],
});

/** The managers of people's own centres on a day, else of the nearest above; nobody is their own. */
async function managersOf(
	personIds: readonly string[],
	day: Date,
	on: Transaction,
): Promise<Map<string, string[]>> {
	const rows = await on.$queryRaw<{ personId: string; managers: string[] }[]>`
		SELECT "personId", array_agg(DISTINCT manager) AS managers FROM (
			SELECT own."personId", held."personId" AS manager,
				rank() OVER (PARTITION BY own."personId", own."centreId" ORDER BY length(above.path) DESC) AS far
			FROM "RoleHolding" own JOIN "Centre" centre ON centre.id = own."centreId"
			JOIN "Centre" above ON starts_with(centre.path, above.path)
			JOIN "RoleHolding" held ON held."centreId" = above.id AND held.role = 'manager' AND held."personId" <> own."personId"
			JOIN "Person" p ON p.id = held."personId" AND p."disabledAt" IS NULL
			WHERE own."personId" = ANY(${[...personIds]}) AND own.role <> 'administrator'
				AND own."from" <= ${day}::date AND (own."to" IS NULL OR own."to" >= ${day}::date)
				AND held."from" <= ${day}::date AND (held."to" IS NULL OR held."to" >= ${day}::date)
		) AS near WHERE far = 1 GROUP BY "personId"`;
	return new Map(rows.map(({ personId, managers }) => [personId, managers]));
}

/** What was noted to be said, with whether it still is so; null where there is none of this id. */
export async function findReminder(id: string): Promise<StoredReminder | null> {
	const row = await database.certificateReminder.findUnique({
		where: { id },
		include: { person: { select: { name: true, disabledAt: true } } },
	});
	if (!row) return null;
	const { personId, programmeId, recipientId, doneAt, person } = row;
	const standing = await database.certificationStanding.findUnique({
		where: { personId_programmeId: { personId, programmeId } },
	});
	const holds = standing !== null && (standing.certified || standing.status === "expired");
	return {
		...{ id, personId, programmeId, recipientId, holder: person.name },
		until: isoDay(row.until),
		done: doneAt !== null,
		stillTrue: person.disabledAt === null && holds && standing.until?.getTime() === row.until.getTime(),
	};
}

/** It was said, or need not be said any more. */
export async function endReminder(id: string, at: Date): Promise<void> {
	await database.certificateReminder.updateMany({ where: { id, doneAt: null }, data: { doneAt: at } });
}
