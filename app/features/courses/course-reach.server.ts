import { standInLine } from "~/domain/courses/places";
import { listCentres } from "~/persistence/centres.server";
import {
	findCourse,
	findRun,
	findSession,
	type RunReach,
	type RunRow,
	type SessionRow,
} from "~/persistence/courses.server";
import { forbidden, notFound } from "~/platform/http/refusals";
import { may, reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";

/** How far somebody sees runs. */
export const runReach = (who: SignedIn): RunReach => ({
	personId: who.personId,
	...reach(who, "course.see"),
});

export const leadsAt = (who: SignedIn, path: string): boolean =>
	may(who, "course.lead", { personId: null, centrePaths: [path] });

/** The centres at which somebody may hold courses, each with how deep it lies under the first. */
export async function centresToLead(who: SignedIn) {
	const centres = (await listCentres()).filter(({ path }) => leadsAt(who, path));
	const depthOf = (path: string) => path.split("/").length;
	const top = Math.min(...centres.map(({ path }) => depthOf(path)));
	return centres.map(({ id, path, nameVi, nameEn }) => ({
		id,
		name: { vi: nameVi, en: nameEn },
		depth: depthOf(path) - top,
	}));
}

/** A course of the catalogue, which is everybody's, or 404. */
export async function getCourse(id: string | undefined) {
	return (await findCourse(id ?? "")) ?? notFound();
}

/** A run that somebody sees, and what they are in it. */
export interface ReachedRun {
	readonly run: RunRow;
	readonly leads: boolean;
	readonly taking: RunRow["enrolments"];
	readonly waiting: RunRow["enrolments"];
}

/** A run in reach, or 404. */
export async function getRun(who: SignedIn, id: string | undefined): Promise<ReachedRun> {
	const run = (await findRun(id ?? "", runReach(who))) ?? notFound();
	return { run, leads: leadsAt(who, run.centre.path), ...standInLine(run.enrolments, run.places) };
}

/** A run that somebody leads: 404 where it is out of reach, 403 where they only see it. */
export async function getLedRun(who: SignedIn, id: string | undefined): Promise<ReachedRun> {
	const reached = await getRun(who, id);
	return reached.leads ? reached : forbidden();
}

/** A session of a run that somebody leads, a cancelled one too, or 404. */
export async function getLedSession(
	who: SignedIn,
	runId: string | undefined,
	sessionId: string | undefined,
): Promise<ReachedRun & { session: SessionRow & { readonly cancelled: boolean } }> {
	const reached = await getLedRun(who, runId);
	const session = (await findSession(reached.run.id, sessionId ?? "")) ?? notFound();
	return { ...reached, session };
}
