import { type AttendanceState, hoursOf } from "~/domain/courses/attendance";
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
const LONG_LIST = { timeout: 20_000 };

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
	| { readonly ok: false; readonly refusal: "need-reason" };

/**
 * Saves a session's list as a whole: what differs from what holds is a new revision, with a reason where there was one
 * before, and its hours take the place of the former ones in the person's record. Twice the same is once.
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
		const kind = session.run.course.hourKind;
		const note = `${session.run.course.nameVi}, ${session.starts}–${session.ends}`;
		for (const { personId, state, hours, before } of [...changed].sort((a, b) =>
			a.personId < b.personId ? -1 : 1,
		)) {
			await lockPerson(personId, on);
			await voidFormer(save.sessionId, personId, save, on);
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
					sessionId: save.sessionId,
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
					detail: { sessionId: save.sessionId, revision, state, hours, on: isoDay(session.on) },
				},
				on,
			);
		}
		await keepStandings(
			on,
			changed.map(({ personId }) => personId),
			save.at,
		);
		return { ok: true, saved: changed.length };
	}, LONG_LIST);
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
