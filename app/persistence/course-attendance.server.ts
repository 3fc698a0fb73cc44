import type { Prisma } from "#prisma/client";
import { dayInVietnam } from "~/domain/certification/records";
import { type AttendanceState, hoursOf } from "~/domain/courses/attendance";
import { opensOn } from "~/domain/courses/sessions";
import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";
import { keepStandings } from "./kept-standings.server";
import { dateColumn, isoDay } from "./plain-day.server";
import { lockPerson } from "./records.server";

/** An attendance as it was saved once. */
export interface AttendanceRow {
	readonly sessionId: string;
	readonly personId: string;
	readonly revision: number;
	readonly state: AttendanceState;
	readonly hours: number;
	readonly reason: string;
	readonly by: string;
	readonly recordedAt: number;
}

/** Everything saved about the attendance of a run, of one session or of one person in it; oldest first. */
export async function listAttendance(
	of: { readonly runId: string; readonly sessionId?: string; readonly personId?: string },
	on: Transaction = database,
): Promise<AttendanceRow[]> {
	const rows = await on.courseAttendance.findMany({
		where: {
			session: { runId: of.runId },
			...(of.sessionId ? { sessionId: of.sessionId } : {}),
			...(of.personId ? { personId: of.personId } : {}),
		},
		orderBy: [{ recordedAt: "asc" }, { revision: "asc" }],
	});
	const names = await on.person.findMany({
		where: { id: { in: [...new Set(rows.map(({ recordedById }) => recordedById))] } },
		select: { id: true, name: true },
	});
	const nameOf = new Map(names.map(({ id, name }) => [id, name]));
	return rows.map(({ sessionId, personId, revision, state, hours, reason, recordedById, recordedAt }) => ({
		sessionId,
		personId,
		revision,
		state: state as AttendanceState,
		hours: hours.toNumber(),
		reason,
		by: nameOf.get(recordedById) ?? "",
		recordedAt: recordedAt.getTime(),
	}));
}

/** Of each session and person what was saved last: it is what holds. */
export function whatHolds(rows: readonly AttendanceRow[]): AttendanceRow[] {
	const last = new Map<string, AttendanceRow>();
	for (const row of rows) {
		const key = `${row.sessionId} ${row.personId}`;
		if ((last.get(key)?.revision ?? 0) < row.revision) last.set(key, row);
	}
	return [...last.values()];
}

/** A list of some hundred people takes its time. */
export const LONG_LIST = { timeout: 20_000 };

/** What somebody says of a person's attendance, and on which revision they built it (0: there was none). */
export interface AttendanceEntry {
	readonly personId: string;
	readonly state: AttendanceState;
	/** Of whoever came late. */
	readonly lateHours: number;
	readonly builtOn: number;
}

export type AttendanceSaved =
	| { readonly ok: true; readonly saved: number }
	/** What somebody else saved in between; nothing was stored. */
	| { readonly ok: false; readonly refusal: "changed"; readonly others: readonly AttendanceRow[] }
	| { readonly ok: false; readonly refusal: "need-reason" }
	| { readonly ok: false; readonly refusal: "too-early" }
	| { readonly ok: false; readonly refusal: "cancelled" }
	| TooManyHours;

/** Somebody would have more than a day's hours on that day; what else they have there. */
export interface TooManyHours {
	readonly ok: false;
	readonly refusal: "too-many-hours";
	readonly personId: string;
	readonly elsewhere: readonly { readonly note: string; readonly hours: number }[];
}

/**
 * Saves a session's list as a whole: what differs from what holds is a new revision, with a reason where there was one
 * before, and its hours take the place of the former ones in the person's record. Twice the same is once. A session
 * to come has no attendance yet.
 */
export async function saveAttendance(save: {
	readonly runId: string;
	readonly sessionId: string;
	readonly entries: readonly AttendanceEntry[];
	readonly reason: string;
	readonly byId: string;
	readonly at: Date;
}): Promise<AttendanceSaved> {
	return database.$transaction(async (on) => {
		// One list at a time.
		await on.$queryRaw`SELECT id FROM "CourseSession" WHERE id = ${save.sessionId} FOR UPDATE`;
		const session = await on.courseSession.findUniqueOrThrow({
			where: { id: save.sessionId },
			include: { run: { include: { course: true } } },
		});
		if (session.cancelledAt) return { ok: false, refusal: "cancelled" };
		if (!opensOn({ on: isoDay(session.on) }, dayInVietnam(save.at.toISOString())))
			return { ok: false, refusal: "too-early" };
		const stands = new Map(
			whatHolds(await listAttendance({ runId: save.runId, sessionId: save.sessionId }, on)).map((row) => [
				row.personId,
				row,
			]),
		);
		const sessionHours = session.hours.toNumber();
		const changed = save.entries.flatMap((entry) => {
			const before = stands.get(entry.personId);
			const hours = hoursOf(entry.state, sessionHours, entry.lateHours);
			return before?.state === entry.state && before.hours === hours ? [] : [{ ...entry, hours, before }];
		});
		const others = changed.flatMap(({ before, builtOn }) =>
			before && before.revision !== builtOn ? [before] : [],
		);
		if (others.length > 0) return { ok: false, refusal: "changed", others };
		if (save.reason === "" && changed.some(({ before }) => before))
			return { ok: false, refusal: "need-reason" };
		const tooMany = await writeAttendance(session, changed, save, on);
		return tooMany ?? { ok: true, saved: changed.length };
	}, LONG_LIST);
}

/** A day has no more of them. */
const HOURS_OF_DAY = 24;

/**
 * Writes new revisions of a session's attendance, and the entries of the records that belong to them; the hours of the
 * former ones count no more. Nothing is written when somebody would have more hours than a day has.
 */
export async function writeAttendance(
	session: Prisma.CourseSessionGetPayload<{ include: { run: { include: { course: true } } } }>,
	changed: readonly {
		readonly personId: string;
		readonly state: AttendanceState;
		readonly hours: number;
		readonly before: AttendanceRow | undefined;
	}[],
	save: { readonly reason: string; readonly byId: string; readonly at: Date },
	on: Transaction,
): Promise<TooManyHours | null> {
	const sessionId = session.id;
	const kind = session.run.course.hourKind;
	const note = `${session.run.course.nameVi}, ${session.starts}–${session.ends}`;
	const inOrder = [...changed].sort((a, b) => (a.personId < b.personId ? -1 : 1));
	for (const { personId, hours } of inOrder) {
		await lockPerson(personId, on);
		const elsewhere = await hoursElsewhere(personId, session, on);
		if (hours > 0 && elsewhere.reduce((sum, entry) => sum + entry.hours, hours) > HOURS_OF_DAY)
			return { ok: false, refusal: "too-many-hours", personId, elsewhere };
	}
	for (const { personId, state, hours, before } of inOrder) {
		await voidFormer(sessionId, personId, save, on);
		const entry =
			hours > 0
				? await on.hoursEntry.create({
						data: {
							personId,
							kind,
							hours,
							on: session.on,
							note,
							recordedById: save.byId,
							recordedAt: save.at,
						},
					})
				: null;
		const revision = (before?.revision ?? 0) + 1;
		await on.courseAttendance.create({
			data: {
				sessionId,
				personId,
				revision,
				state,
				hours,
				reason: before ? save.reason : "",
				recordedById: save.byId,
				recordedAt: save.at,
				hoursEntryId: entry?.id ?? null,
			},
		});
		await audit(
			{
				personId: save.byId,
				action: before ? "attendance.corrected" : "attendance.recorded",
				subject: `person:${personId}`,
				detail: { sessionId, revision, state, hours, on: isoDay(session.on) },
			},
			on,
		);
	}
	await keepStandings(
		on,
		changed.map(({ personId }) => personId),
		save.at,
	);
	return null;
}

/** What else counts for somebody on a session's day. */
async function hoursElsewhere(personId: string, session: { id: string; on: Date }, on: Transaction) {
	const rows = await on.hoursEntry.findMany({
		where: {
			personId,
			on: session.on,
			voidedAt: null,
			NOT: { attendance: { is: { sessionId: session.id } } },
		},
		select: { note: true, hours: true },
	});
	return rows.map(({ note, hours }) => ({ note, hours: hours.toNumber() }));
}

/** The hours of the attendance that held count no more; they stay to be seen. */
async function voidFormer(
	sessionId: string,
	personId: string,
	{ byId, at }: { byId: string; at: Date },
	on: Transaction,
): Promise<void> {
	await on.hoursEntry.updateMany({
		where: { personId, voidedAt: null, attendance: { is: { sessionId } } },
		data: { voidedAt: at, voidedById: byId },
	});
}

/** People who hold a role within these paths on a day, by a part of their name; who stand in a run's line are left out. */
export async function findCandidates(ask: {
	readonly runId: string;
	readonly words: string;
	readonly paths: readonly string[];
	readonly day: string;
	readonly limit: number;
}): Promise<{ id: string; name: string; centre: { vi: string; en: string } }[]> {
	const day = dateColumn(ask.day);
	const held = {
		role: { not: "administrator" as const },
		from: { lte: day },
		AND: [{ OR: [{ to: null }, { to: { gte: day } }] }],
		OR: ask.paths.map((path) => ({ centre: { path: { startsWith: path } } })),
	};
	const rows = await database.person.findMany({
		where: {
			disabledAt: null,
			AND: ask.words
				.split(" ")
				.filter(Boolean)
				.map((word) => ({ searchName: { contains: word } })),
			roles: { some: held },
			courseEnrolments: { none: { runId: ask.runId, leftAt: null } },
		},
		select: {
			id: true,
			name: true,
			roles: { where: held, select: { centre: { select: { nameVi: true, nameEn: true } } }, take: 1 },
		},
		orderBy: [{ searchName: "asc" }, { id: "asc" }],
		take: ask.limit,
	});
	return rows.map(({ id, name, roles }) => ({
		id,
		name,
		centre: { vi: roles[0]?.centre.nameVi ?? "", en: roles[0]?.centre.nameEn ?? "" },
	}));
}
