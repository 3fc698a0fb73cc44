import { dayInVietnam } from "~/domain/certification/records";
import { hoursOf } from "~/domain/courses/attendance";
import { firstOverlap, opensOn } from "~/domain/courses/sessions";
import { audit } from "./audit.server";
import {
	LONG_LIST,
	listAttendance,
	type TooManyHours,
	whatHolds,
	writeAttendance,
} from "./course-attendance.server";
import { listSessions, type SessionRow } from "./courses.server";
import { database, type Transaction } from "./database.server";
import { dateColumn, isoDay } from "./plain-day.server";

/** At that time the run has another session already. */
export interface Overlaps {
	readonly ok: false;
	readonly refusal: "overlaps";
	readonly other: SessionRow;
}

/** The other session of a run that is held at that time. Holds the run, so that two cannot be put there at once. */
async function overlapOf(
	session: Pick<SessionRow, "id" | "on" | "starts" | "ends">,
	runId: string,
	on: Transaction,
): Promise<Overlaps | null> {
	await on.$queryRaw`SELECT id FROM "CourseRun" WHERE id = ${runId} FOR UPDATE`;
	const others = (await listSessions(runId, on)).filter(({ id }) => id !== session.id);
	const other = firstOverlap(session, others);
	return other ? { ok: false, refusal: "overlaps", other } : null;
}

/** Adds a session to a run, not while another one is held; sent twice it is one. */
export async function insertSession(
	session: Omit<SessionRow, "version"> & { runId: string },
): Promise<{ readonly ok: true } | Overlaps> {
	return database.$transaction(async (on) => {
		const overlap = await overlapOf(session, session.runId, on);
		if (overlap) return overlap;
		await on.courseSession.createMany({
			data: [{ ...session, on: dateColumn(session.on) }],
			skipDuplicates: true,
		});
		return { ok: true };
	});
}

export type SessionChanged =
	| { readonly ok: true }
	/** too-early: attendance stands, which a day to come cannot have */
	| { readonly ok: false; readonly refusal: "changed" | "need-reason" | "too-early" }
	| Overlaps
	| TooManyHours;

/**
 * Changes a session. Where attendance stands on it, another day or other hours ask for a reason: each attendance that
 * counts gets a new revision and a new entry of the record, so that the records follow.
 */
export async function changeSession(
	{ id, version }: { readonly id: string; readonly version: number },
	to: { on: string; starts: string; ends: string; hours: number; place: string },
	by: { readonly byId: string; readonly at: Date; readonly reason: string },
): Promise<SessionChanged> {
	return database.$transaction(async (on): Promise<SessionChanged> => {
		const { runId } = await on.courseSession.findUniqueOrThrow({ where: { id }, select: { runId: true } });
		const overlap = await overlapOf({ ...to, id }, runId, on);
		await on.$queryRaw`SELECT id FROM "CourseSession" WHERE id = ${id} FOR UPDATE`;
		const before = await on.courseSession.findUniqueOrThrow({ where: { id } });
		if (before.version !== version || before.cancelledAt) return { ok: false, refusal: "changed" };
		if (overlap) return overlap;
		const formerHours = before.hours.toNumber();
		const follows = formerHours !== to.hours || isoDay(before.on) !== to.on;
		const stands = follows ? whatHolds(await listAttendance({ runId, sessionId: id }, on)) : [];
		if (stands.length > 0 && !opensOn(to, dayInVietnam(by.at.toISOString())))
			return { ok: false, refusal: "too-early" };
		const holds = stands.filter(({ hours }) => hours > 0);
		if (holds.length > 0 && by.reason === "") return { ok: false, refusal: "need-reason" };
		const session = { ...before, ...to, on: dateColumn(to.on) };
		const run = await on.courseRun.findUniqueOrThrow({ where: { id: runId }, include: { course: true } });
		const tooMany = await writeAttendance(
			{ ...session, hours: before.hours, run },
			holds.map((row) => ({
				personId: row.personId,
				state: row.state,
				hours: hoursOf(row.state, to.hours, row.hours),
				before: row,
			})),
			by,
			on,
		);
		if (tooMany) return tooMany;
		await on.courseSession.update({
			where: { id },
			data: { ...to, on: dateColumn(to.on), version: { increment: 1 } },
		});
		return { ok: true };
	}, LONG_LIST);
}

/**
 * Cancels a session: it stays, and is listed no more. Not where attendance was recorded, also by somebody at the same
 * moment (false). Twice is once.
 */
export async function cancelSession(id: string, by: { byId: string; at: Date }): Promise<boolean> {
	return database.$transaction(async (on) => {
		// One at a time with whoever takes its attendance.
		await on.$queryRaw`SELECT id FROM "CourseSession" WHERE id = ${id} FOR UPDATE`;
		const session = await on.courseSession.findUniqueOrThrow({
			where: { id },
			include: { _count: { select: { attendance: true } } },
		});
		if (session.cancelledAt) return true;
		if (session._count.attendance > 0) return false;
		await on.courseSession.update({
			where: { id },
			data: { cancelledAt: by.at, version: { increment: 1 } },
		});
		await audit(
			{
				personId: by.byId,
				action: "course-session.cancelled",
				subject: `course-run:${session.runId}`,
				detail: { sessionId: id, on: isoDay(session.on), starts: session.starts },
			},
			on,
		);
		return true;
	});
}
