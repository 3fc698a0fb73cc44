import { hoursOf } from "~/domain/courses/attendance";
import {
	LONG_LIST,
	listAttendance,
	type TooManyHours,
	whatHolds,
	writeAttendance,
} from "./course-attendance.server";
import { database } from "./database.server";
import { dateColumn, isoDay } from "./plain-day.server";

/** What somebody who edits built on. */
interface BuiltOn {
	readonly id: string;
	readonly version: number;
}

/** Changes a course; false when somebody else has changed it since, and nothing is stored. */
export async function changeCourse(
	{ id, version }: BuiltOn,
	to: { nameVi: string; nameEn: string; searchName: string; purpose: string; hours: number; links: string[] },
): Promise<boolean> {
	const { count } = await database.course.updateMany({
		where: { id, version },
		data: { ...to, version: { increment: 1 } },
	});
	return count > 0;
}

/** Changes a run; false when somebody else has changed it since. More places, and whoever waits longest has one. */
export async function changeRun(
	{ id, version }: BuiltOn,
	to: { from: string; to: string; place: string; trainers: string; places: number },
): Promise<boolean> {
	const { count } = await database.courseRun.updateMany({
		where: { id, version },
		data: { ...to, from: dateColumn(to.from), to: dateColumn(to.to), version: { increment: 1 } },
	});
	return count > 0;
}

export type SessionChanged =
	| { readonly ok: true }
	| { readonly ok: false; readonly refusal: "changed" | "need-reason" }
	| TooManyHours;

/**
 * Changes a session. Where attendance stands on it, another day or other hours ask for a reason: each attendance that
 * counts gets a new revision and a new entry of the record, so that the records follow.
 */
export async function changeSession(
	{ id, version }: BuiltOn,
	to: { on: string; starts: string; ends: string; hours: number; place: string },
	by: { readonly byId: string; readonly at: Date; readonly reason: string },
): Promise<SessionChanged> {
	return database.$transaction(async (on): Promise<SessionChanged> => {
		await on.$queryRaw`SELECT id FROM "CourseSession" WHERE id = ${id} FOR UPDATE`;
		const before = await on.courseSession.findUniqueOrThrow({ where: { id } });
		if (before.version !== version) return { ok: false, refusal: "changed" };
		const formerHours = before.hours.toNumber();
		const follows = formerHours !== to.hours || isoDay(before.on) !== to.on;
		const holds = follows
			? whatHolds(await listAttendance({ runId: before.runId, sessionId: id }, on)).filter(
					({ hours }) => hours > 0,
				)
			: [];
		if (holds.length > 0 && by.reason === "") return { ok: false, refusal: "need-reason" };
		const session = { ...before, ...to, on: dateColumn(to.on) };
		const run = await on.courseRun.findUniqueOrThrow({
			where: { id: before.runId },
			include: { course: true },
		});
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
