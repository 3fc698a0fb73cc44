import { dayInVietnam } from "~/domain/certification/records";
import { ATTENDANCE_STATES } from "~/domain/courses/attendance";
import { opensOn } from "~/domain/courses/sessions";
import { searchName } from "~/domain/shared/search-name";
import { findCandidates, saveAttendance } from "~/persistence/course-attendance.server";
import { insertSession } from "~/persistence/course-sessions.server";
import { enrol, insertCourse, insertRun, leaveRun } from "~/persistence/courses.server";
import { checkForm } from "~/platform/http/form.server";
import { forbidden } from "~/platform/http/refusals";
import { mayEver, reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { editRun, editSession, takeAwaySession } from "./course-edits.server";
import {
	attendanceField,
	attendanceForm,
	linksOf,
	newCourseForm,
	newRunForm,
	readHours,
	runDeed,
} from "./course-forms";
import { centresToLead, getCourse, getLedRun, getLedSession } from "./course-reach.server";
import { type CourseDone, type Given, overlapping, refused, shown } from "./course-refusals";

const EVERYBODY = 1_000_000;

/** Adds a course to the catalogue. */
export async function makeCourse(who: SignedIn, given: Given): Promise<CourseDone> {
	const form = checkForm(given, newCourseForm);
	if (!form.ok) return refused(form.errors, given);
	const { key, nameVi, nameEn, purpose, hourKind, hours, links, centreId } = form.value;
	if (!(await centresToLead(who)).some(({ id }) => id === centreId))
		return refused({ centreId: "needCentre" }, given);
	const made = await insertCourse({
		id: key,
		nameVi,
		nameEn,
		searchName: searchName(`${nameVi} ${nameEn}`),
		purpose,
		hourKind,
		hours: readHours(hours),
		links: linksOf(links),
		centreId,
		createdById: who.personId,
	});
	return made ? { ok: true, to: `/courses/${key}` } : refused({ key: "stale" }, given);
}

/** Holds a course once more. */
export async function makeRun(
	who: SignedIn,
	courseId: string | undefined,
	given: Given,
): Promise<CourseDone> {
	const course = await getCourse(courseId);
	if (!mayEver(who, "course.lead")) forbidden();
	const form = checkForm(given, newRunForm);
	if (!form.ok) return refused(form.errors, given);
	const { key, places, ...run } = form.value;
	if (!(await centresToLead(who)).some(({ id }) => id === run.centreId))
		return refused({ centreId: "needCentre" }, given);
	const made = await insertRun({
		...run,
		id: key,
		courseId: course.id,
		places: Number(places),
		createdById: who.personId,
	});
	return made ? { ok: true, to: `/courses/runs/${key}` } : refused({ key: "stale" }, given);
}

/** Enrols people, takes somebody out, adds, edits or cancels a session, or edits the run. */
export async function doWithRun(
	who: SignedIn,
	runId: string | undefined,
	given: Given,
	now: number,
): Promise<CourseDone> {
	const led = await getLedRun(who, runId);
	const { run, taking } = led;
	const form = checkForm(given, runDeed);
	if (!form.ok) return refused(form.errors, given);
	const to = `/courses/runs/${run.id}`;
	const deed = form.value;
	if (deed.deed === "edit-run") return editRun(led, deed, given);
	if (deed.deed === "edit-session") return editSession(who, led, deed, given, now);
	if (deed.deed === "cancel-session") return takeAwaySession(who, led, deed, given, now);
	if (deed.deed === "leave") {
		const left = await leaveRun(run.id, deed.personId, who.personId, new Date(now));
		return { ok: true, to: left ? `${to}?saved=left` : to };
	}
	if (deed.deed === "add-session") {
		const { deed: _, key, hours, place, ...session } = deed;
		if (deed.on < run.from || deed.on > run.to) return refused({ on: "outsideRun" }, given);
		const added = await insertSession({
			...session,
			id: key,
			runId: run.id,
			hours: readHours(hours),
			place: place || run.place,
		});
		if (!added.ok) return overlapping(added.other, given);
		return { ok: true, to: `${to}?saved=session-added` };
	}
	const asked = [deed.personId ?? []].flat();
	const reachable = await findCandidates({
		runId: run.id,
		words: "",
		paths: reach(who, "course.lead").paths,
		day: dayInVietnam(new Date(now).toISOString()),
		limit: EVERYBODY,
	});
	const people = reachable.filter(({ id }) => asked.includes(id)).map(({ id }) => id);
	if (people.length === 0) return refused({ personId: "needPeople" }, given);
	await enrol(run.id, people, who.personId);
	const wait = taking.length + people.length > run.places;
	return { ok: true, to: `${to}?saved=${wait ? "waiting" : "enrolled"}` };
}

/** Saves a session's list of attendance as a whole. */
export async function keepAttendance(
	who: SignedIn,
	ids: { runId: string | undefined; sessionId: string | undefined },
	given: Given,
	now: number,
): Promise<CourseDone> {
	const { run, taking, session } = await getLedSession(who, ids.runId, ids.sessionId);
	if (session.cancelled) return refused({ form: "cancelled" }, given, 409);
	if (!opensOn(session, dayInVietnam(new Date(now).toISOString())))
		return refused({ form: "tooEarly" }, given);
	const form = checkForm(given, attendanceForm);
	if (!form.ok) return refused(form.errors, given);
	const field = (what: "state" | "hours" | "builtOn", personId: string) => {
		const value = given[attendanceField(what, personId)];
		return typeof value === "string" ? value : "";
	};
	const errors: Record<string, string> = {};
	const takes = new Set(taking.map(({ personId }) => personId));
	const entries = [...new Set(run.enrolments.map(({ personId }) => personId))].flatMap((personId) => {
		// Whoever left keeps what was recorded, and it can be corrected; nothing new is recorded of them.
		if (!takes.has(personId) && !(Number(field("builtOn", personId)) > 0)) return [];
		const state = ATTENDANCE_STATES.find((each) => each === field("state", personId));
		if (!state) return [];
		const lateHours = readHours(field("hours", personId));
		if (state === "late" && !(lateHours > 0 && lateHours <= session.hours && lateHours % 0.25 === 0))
			errors[attendanceField("hours", personId)] = "lateHours";
		const builtOn = Number(field("builtOn", personId));
		return [{ personId, state, lateHours, builtOn: Number.isSafeInteger(builtOn) ? builtOn : 0 }];
	});
	if (entries.length === 0) return refused({ form: "nobody" }, given);
	if (Object.keys(errors).length > 0) return refused(errors, given);
	const saved = await saveAttendance({
		runId: run.id,
		sessionId: session.id,
		entries,
		reason: form.value.reason,
		byId: who.personId,
		at: new Date(now),
	});
	if (saved.ok) return { ok: true, to: `/courses/runs/${run.id}/sessions/${session.id}?saved=${now}` };
	if (saved.refusal === "cancelled") return refused({ form: "cancelled" }, given, 409);
	if (saved.refusal === "too-early") return refused({ form: "tooEarly" }, given);
	if (saved.refusal === "need-reason") return refused({ reason: "needReason" }, given);
	const nameOf = new Map(run.enrolments.map(({ personId, name }) => [personId, name]));
	if (saved.refusal === "too-many-hours") {
		const { personId, elsewhere } = saved;
		return {
			...refused({ form: "tooManyHours" }, given),
			tooMany: { name: nameOf.get(personId) ?? "", elsewhere },
		};
	}
	const others = saved.others.map(({ personId, state, hours, by }) => ({
		name: nameOf.get(personId) ?? "",
		state,
		hours,
		by,
	}));
	return { ok: false, status: 409, errors: { form: "changed" }, given: shown(given), others };
}
