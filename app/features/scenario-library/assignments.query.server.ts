import { findAssignment, type StoredAssignment } from "~/persistence/assignments.server";
import { getScenarioVersion } from "~/persistence/library.server";
import { findCurrentVersion } from "~/persistence/scenarios.server";
import { notFound } from "~/platform/http/refusals";
import type { SignedIn } from "~/platform/permissions/signed-in";

/** What is assigned, as its trainee sees it: the warning, nothing of what is inside. */
export interface AssignmentView {
	readonly id: string;
	readonly title: string;
	readonly purpose: "practice" | "assessed";
	readonly warning: string;
	readonly difficulty: number;
	readonly minutes: number;
	readonly dueOn: string | null;
	readonly declined: boolean;
	readonly call: { readonly id: string; readonly over: boolean } | null;
}

/** One's own assignment, or 404. */
export async function getAssignment(who: SignedIn, id: string | undefined): Promise<AssignmentView> {
	const stored = await findAssignment(id ?? "", who.personId);
	const view = stored && (await toView(who, stored));
	if (!view) notFound();
	return view;
}

async function toView(who: SignedIn, stored: StoredAssignment): Promise<AssignmentView | null> {
	const version = await findCurrentVersion(stored.scenarioId);
	if (!version) return null;
	const scenario = await getScenarioVersion(version.hash);
	return {
		id: stored.id,
		title: scenario.title[who.language],
		purpose: stored.purpose,
		warning: scenario.warning[who.language],
		difficulty: scenario.difficulty,
		minutes: scenario.minutes,
		dueOn: stored.dueOn ? stored.dueOn.toISOString().slice(0, 10) : null,
		declined: stored.declinedAt !== null,
		call: stored.callId ? { id: stored.callId, over: stored.callStatus === "completed" } : null,
	};
}
