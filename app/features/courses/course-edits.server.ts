import type { z } from "zod";
import { searchName } from "~/domain/shared/search-name";
import { listCentres } from "~/persistence/centres.server";
import { changeCourse, changeRun } from "~/persistence/course-editing.server";
import { cancelSession, changeSession } from "~/persistence/course-sessions.server";
import { findSession, listSessions } from "~/persistence/courses.server";
import { checkForm } from "~/platform/http/form.server";
import { forbidden, notFound } from "~/platform/http/refusals";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { editCourseForm, linksOf, readHours, type runDeed } from "./course-forms";
import { getCourse, leadsAt, type ReachedRun } from "./course-reach.server";
import { type CourseDone, type Given, overlapping, refused } from "./course-refusals";

type RunDeed<Name extends string> = Extract<z.output<typeof runDeed>, { deed: Name }>;

/** Whether somebody leads the centre that a course comes from, and so may edit it. */
export async function editsCourse(who: SignedIn, course: { centreId: string }): Promise<boolean> {
	const centre = (await listCentres()).find(({ id }) => id === course.centreId);
	return centre !== undefined && leadsAt(who, centre.path);
}

/** Changes what a course is. */
export async function editCourse(who: SignedIn, id: string | undefined, given: Given): Promise<CourseDone> {
	const course = await getCourse(id);
	if (!(await editsCourse(who, course))) forbidden();
	const form = checkForm(given, editCourseForm);
	if (!form.ok) return refused(form.errors, given);
	const { nameVi, nameEn, purpose, hours, links, version } = form.value;
	const changed = await changeCourse(
		{ id: course.id, version: Number(version) },
		{
			nameVi,
			nameEn,
			searchName: searchName(`${nameVi} ${nameEn}`),
			purpose,
			hours: readHours(hours),
			links: linksOf(links),
		},
	);
	return changed ? { ok: true, to: `/courses/${course.id}` } : refused({ form: "changed" }, given, 409);
}

/** Changes a run's days, place, trainers and places; nobody loses a place by it, and no session its day. */
export async function editRun(
	{ run, taking }: ReachedRun,
	{ from, to, place, trainers, places, version }: RunDeed<"edit-run">,
	given: Given,
): Promise<CourseDone> {
	if (Number(places) < Math.min(taking.length, run.places)) return refused({ places: "placesTaken" }, given);
	if ((await listSessions(run.id)).some(({ on }) => on < from || on > to))
		return refused({ to: "sessionsOutside" }, given);
	const changed = await changeRun(
		{ id: run.id, version: Number(version) },
		{ from, to, place, trainers, places: Number(places) },
	);
	return changed
		? { ok: true, to: `/courses/runs/${run.id}?saved=run` }
		: refused({ form: "changedRun" }, given, 409);
}

/** Changes a session; the hours that stand in records follow, with the reason. */
export async function editSession(
	who: SignedIn,
	{ run }: ReachedRun,
	deed: RunDeed<"edit-session">,
	given: Given,
	now: number,
): Promise<CourseDone> {
	const session = (await findSession(run.id, deed.courseSessionId)) ?? notFound();
	if (session.cancelled) return refused({ form: "cancelledSession" }, given, 409);
	const { on, starts, ends, hours, place, reason, version } = deed;
	if (on < run.from || on > run.to) return refused({ on: "outsideRun" }, given);
	const changed = await changeSession(
		{ id: session.id, version: Number(version) },
		{ on, starts, ends, hours: readHours(hours), place: place || run.place },
		{ byId: who.personId, at: new Date(now), reason },
	);
	if (changed.ok) return { ok: true, to: `/courses/runs/${run.id}?saved=session` };
	if (changed.refusal === "overlaps") return overlapping(changed.other, given);
	if (changed.refusal === "too-early") return refused({ on: "dayToCome" }, given);
	if (changed.refusal === "changed") return refused({ form: "changedSession" }, given, 409);
	if (changed.refusal === "need-reason") return refused({ reason: "needReasonRecords" }, given);
	return refused({ form: "tooManyHours" }, given);
}

/** Cancels a session that nobody's attendance was recorded of. */
export async function takeAwaySession(
	who: SignedIn,
	{ run }: ReachedRun,
	deed: RunDeed<"cancel-session">,
	given: Given,
	now: number,
): Promise<CourseDone> {
	const session = (await findSession(run.id, deed.courseSessionId)) ?? notFound();
	const cancelled = await cancelSession(session.id, { byId: who.personId, at: new Date(now) });
	return cancelled
		? { ok: true, to: `/courses/runs/${run.id}?saved=session-cancelled` }
		: refused({ form: "attendedSession" }, given, 409);
}
