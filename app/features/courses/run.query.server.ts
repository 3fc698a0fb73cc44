import { dayInVietnam } from "~/domain/certification/records";
import { countAttendance, wasThere } from "~/domain/courses/attendance";
import { opensOn } from "~/domain/courses/sessions";
import { searchName } from "~/domain/shared/search-name";
import { findCandidates, listAttendance, whatHolds } from "~/persistence/course-attendance.server";
import { listSessions } from "~/persistence/courses.server";
import { reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { candidateSearch } from "./course-forms";
import { getLedSession, getRun, type ReachedRun } from "./course-reach.server";
import type { AttendanceView, Participant, RunView } from "./course-views";
import { toRunLine } from "./courses.query.server";

const CANDIDATES_SHOWN = 30;

/** A run as whoever asks may see it: everybody in it for who leads, oneself for the others. */
export async function getRunView(
	who: SignedIn,
	runId: string | undefined,
	url: URL,
	now: number,
): Promise<RunView> {
	const reached = await getRun(who, runId);
	const { run, leads, taking, waiting } = reached;
	const [sessions, saved] = await Promise.all([
		listSessions(run.id),
		listAttendance(leads ? { runId: run.id } : { runId: run.id, personId: who.personId }),
	]);
	const holds = whatHolds(saved);
	const today = dayInVietnam(new Date(now).toISOString());
	const place = waiting.findIndex(({ personId }) => personId === who.personId);
	return {
		run: toRunLine(run),
		courseId: run.course.id,
		leads,
		sessions: sessions.map((session) => {
			const rows = holds.filter(({ sessionId }) => sessionId === session.id);
			const own = rows.find(({ personId }) => personId === who.personId);
			return {
				...session,
				opened: opensOn(session, today),
				recorded: rows.length,
				there: rows.filter(({ state }) => wasThere(state)).length,
				own: own ? { state: own.state, hours: own.hours } : null,
			};
		}),
		own: taking.some(({ personId }) => personId === who.personId) ? "taking" : place >= 0 ? place + 1 : null,
		lists: leads ? await listsOf(who, reached, holds, url, now) : null,
	};
}

async function listsOf(
	who: SignedIn,
	{ run, taking, waiting }: ReachedRun,
	holds: ReturnType<typeof whatHolds>,
	url: URL,
	now: number,
): Promise<NonNullable<RunView["lists"]>> {
	const { q } = candidateSearch.parse(Object.fromEntries(url.searchParams));
	const participant = ({ personId, name }: { personId: string; name: string }): Participant => {
		const { attendances, hours } = countAttendance(holds.filter((row) => row.personId === personId));
		return { id: personId, name, hours, times: attendances };
	};
	return {
		taking: taking.map(participant),
		waiting: waiting.map(participant),
		withdrawn: withdrawnOf(run).map((row) => ({ ...participant(row), at: row.leftAt ?? 0 })),
		candidates: await findCandidates({
			runId: run.id,
			words: searchName(q),
			paths: reach(who, "course.lead").paths,
			day: dayInVietnam(new Date(now).toISOString()),
			limit: CANDIDATES_SHOWN,
		}),
		q,
		count: countAttendance(holds),
	};
}

/** Who left a run and does not stand in its line again, each once, whoever left last first. */
function withdrawnOf({ enrolments }: ReachedRun["run"]) {
	const stays = new Set(enrolments.filter(({ left }) => !left).map(({ personId }) => personId));
	const last = new Map(
		enrolments.filter(({ personId }) => !stays.has(personId)).map((row) => [row.personId, row]),
	);
	return [...last.values()].sort((a, b) => (b.leftAt ?? 0) - (a.leftAt ?? 0));
}

/** A session's list: who has a place, and whoever is recorded although they left since. */
export async function getAttendance(
	who: SignedIn,
	runId: string | undefined,
	sessionId: string | undefined,
	now: number,
): Promise<AttendanceView> {
	const { run, taking, session } = await getLedSession(who, runId, sessionId);
	const saved = await listAttendance({ runId: run.id, sessionId: session.id });
	const holds = new Map(whatHolds(saved).map((row) => [row.personId, row]));
	const nameOf = new Map(run.enrolments.map(({ personId, name }) => [personId, name]));
	const withdrawn = new Set(withdrawnOf(run).map(({ personId }) => personId));
	const ids = [...new Set([...taking.map(({ personId }) => personId), ...holds.keys()])];
	return {
		run: toRunLine(run),
		session: { ...session, opened: opensOn(session, dayInVietnam(new Date(now).toISOString())) },
		people: ids.map((id) => {
			const row = holds.get(id);
			return {
				id,
				name: nameOf.get(id) ?? "",
				withdrawn: withdrawn.has(id),
				state: row?.state ?? null,
				hours: row?.hours ?? null,
				builtOn: row?.revision ?? 0,
			};
		}),
		history: saved
			.filter(({ revision }) => revision > 1)
			.map((row) => ({
				...row,
				name: nameOf.get(row.personId) ?? "",
				at: row.recordedAt,
				before:
					saved.find((each) => each.personId === row.personId && each.revision === row.revision - 1) ?? null,
			}))
			.reverse(),
	};
}
