import type { AssessmentContent } from "~/domain/assessment/assessment.schema";
import { differencesOf } from "~/domain/assessment/workflow/differences";
import type { WorkflowEvent } from "~/domain/assessment/workflow/workflow-events";
import { deriveLevels } from "~/domain/rubric/derive-levels";
import type { CallDossier } from "~/persistence/assessed-calls.server";
import type { StoredAssessment } from "~/persistence/assessment-file.server";
import { type AssessmentChange, changeAssessment } from "~/persistence/change-assessment.server";
import type { SeenDossier } from "~/persistence/gold-dossier.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { machineView, showsMachine } from "./machine-view.server";
import type { Conflict, SaveAnswer } from "./rating-view";
import { saveGold } from "./save-gold.server";
import { contentProblems } from "./save-problems";
import type { SaveRequest } from "./save-request";
import { after, partOf } from "./workflow-steps";

type Obstacle =
	| { readonly reason: "conflict"; readonly first: StoredAssessment }
	| { readonly reason: "closed" };

/** Saves this person's assessment as the revision after the one it builds on, or says what stands in the way. */
export async function saveRating(
	dossier: SeenDossier,
	who: SignedIn,
	request: SaveRequest,
	now: number,
): Promise<SaveAnswer> {
	const problems = contentProblems(request.content, dossier, who.language);
	if (problems.length > 0) return { saved: false, reason: "invalid", problems };
	if (dossier.gold) return saveGold({ ...dossier, gold: dossier.gold }, who, request, now);
	const done = await changeAssessment<Obstacle>(dossier, new Date(now), (fresh) =>
		planSave(fresh, who.personId, request),
	);
	if (done.ok) {
		const machine = showsMachine(dossier, true) ? machineView(dossier) : null;
		return { saved: true, revision: request.builtOn + 1, savedAt: now, machine };
	}
	if (done.refusal.reason === "closed") return { saved: false, reason: "released" };
	return { saved: false, reason: "conflict", stands: conflictOf(done.refusal.first, done.dossier, who) };
}

/** What a save does to the file: begins, goes on, reopens or finishes a person's part, where that is possible. */
function planSave(
	fresh: CallDossier,
	personId: string,
	{ builtOn, finished, content, second }: SaveRequest,
): { change: AssessmentChange } | { refusal: Obstacle } {
	const own = fresh.assessments.find(({ raterId }) => raterId === personId);
	const part = partOf(fresh, personId);
	const closed = { refusal: { reason: "closed" as const } };
	if (own && own.revision !== builtOn) return { refusal: { reason: "conflict", first: own } };
	if (!own && builtOn !== 0) return closed;
	const revision = { raterId: personId, content, finished };
	// The reviewer's part is finished by the answer to the objection.
	if (part === "reviewer") return { change: { revision: { ...revision, finished: false } } };
	const events: WorkflowEvent[] = [];
	if (part === "none" && second) events.push({ type: "ask-second", by: personId });
	if (part === "none" || part === "may-begin" || part === "may-decide")
		events.push({ type: "begin", by: personId });
	if (part === "rated") events.push({ type: "reopen", by: personId });
	if (part === "done" || !after(fresh, ...events)) {
		const first = atWork(fresh);
		return first && !own ? { refusal: { reason: "conflict", first } } : closed;
	}
	if (finished) events.push({ type: "finish", by: personId, apart: areApart(fresh, personId, content) });
	return { change: { revision, steps: events.map((event) => ({ event })) } };
}

/** Whoever has the place that somebody else wants. */
function atWork({ assessments, standing }: CallDossier): StoredAssessment | undefined {
	const { rating, rated, adjudicator } = standing?.context ?? { rating: [], rated: [], adjudicator: null };
	const people = [...rating, ...rated, adjudicator];
	return assessments.find(({ raterId }) => raterId !== null && people.includes(raterId));
}

/** Whether this rating and the one that is finished are so far apart that a third decides. */
function areApart(fresh: CallDossier, personId: string, content: AssessmentContent): boolean {
	const { rubric, compiled, result, assessed, standing } = fresh;
	const other = result.ratings.find(
		({ raterId }) => raterId !== personId && standing?.context.rated.includes(raterId),
	);
	if (!other) return false;
	const levels = deriveLevels(rubric, content.ticks, assessed.opportunities);
	return differencesOf(rubric, compiled.scenario.difficulty, other.levels, levels).because.length > 0;
}

/** Another's ticks are never shown to somebody who may still rate the call blind. */
function conflictOf(first: StoredAssessment, dossier: CallDossier, who: SignedIn): Conflict {
	const own = first.raterId === who.personId;
	const { revision, savedAt, finished } = first;
	const events: WorkflowEvent[] = [
		{ type: "ask-second", by: who.personId },
		{ type: "begin", by: who.personId },
	];
	return {
		raterName: first.raterName ?? "",
		own,
		revision,
		savedAt,
		finished,
		content: own ? first.content : null,
		mayBeSecond: after(dossier, ...events) !== null,
	};
}
