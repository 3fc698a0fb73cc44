import Papa from "papaparse";
import { audit } from "~/persistence/audit.server";
import { listAttendance, whatHolds } from "~/persistence/course-attendance.server";
import { listSessions } from "~/persistence/courses.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { getLedRun } from "./course-reach.server";

const COLUMNS = ["person", "day", "starts", "ends", "session_hours", "state", "hours", "corrections"];

/**
 * A run's attendance as a CSV: one line for each person and session that is recorded, so that lines are attendances and
 * names are people. A mark at the start tells spreadsheets that it is UTF-8; what one would take for a formula is
 * defused.
 */
export async function attendanceCsv(who: SignedIn, runId: string | undefined): Promise<string> {
	const { run } = await getLedRun(who, runId);
	const [sessions, saved] = await Promise.all([listSessions(run.id), listAttendance({ runId: run.id })]);
	await audit({ personId: who.personId, action: "attendance.exported", subject: `course-run:${run.id}` });
	const nameOf = new Map(run.enrolments.map(({ personId, name }) => [personId, name]));
	const holds = whatHolds(saved);
	const rows = sessions.flatMap((session) =>
		holds
			.filter(({ sessionId }) => sessionId === session.id)
			.map(({ personId, state, hours, revision }) => [
				nameOf.get(personId) ?? "",
				session.on,
				session.starts,
				session.ends,
				session.hours,
				state,
				hours,
				revision - 1,
			]),
	);
	return `\uFEFF${Papa.unparse([COLUMNS, ...rows], { escapeFormulae: true })}\r\n`;
}
