import { stepTo, type WorkflowStanding, type WorkflowStart } from "~/domain/assessment/workflow/standing";
import type { WorkflowEvent } from "~/domain/assessment/workflow/workflow-events";
import { needsTwo } from "~/domain/rubric/workflow-rule";
import type { CallDossier } from "~/persistence/assessed-calls.server";

/** What the workflow of this call begins with. */
function startOf({ rubric, compiled, call }: CallDossier): WorkflowStart {
	return { needsTwo: needsTwo(rubric, compiled.scenario.difficulty), traineeId: call.traineeId };
}

/** Where the call stands after these further steps, or null: one of them is not possible here and now. */
export function after(dossier: CallDossier, ...events: readonly WorkflowEvent[]): WorkflowStanding | null {
	const start = startOf(dossier);
	const log = dossier.steps.map(({ event }) => event);
	let standing = dossier.standing;
	for (const event of events) {
		standing = stepTo(start, log, event);
		if (!standing) return null;
		log.push(event);
	}
	return standing;
}

/** The part that a person has in the ratings of this call now. */
export type Part =
	/** At work on a rating of their own. */
	| "rating"
	/** Finished, and nobody else has built on it: they may still go on with it. */
	| "rated"
	/** Finished for good. */
	| "done"
	| "third"
	| "reviewer"
	/** May begin: a place is free. */
	| "may-begin"
	/** May begin as the third, who sees both. */
	| "may-decide"
	| "none";

export function partOf(dossier: CallDossier, personId: string): Part {
	const { standing } = dossier;
	if (!standing) return "none";
	const { state, context } = standing;
	if (context.rating.includes(personId)) return "rating";
	if (context.reviewer === personId) return state === "in-review" ? "reviewer" : "done";
	if (context.adjudicator === personId) return state === "in-adjudication" ? "third" : "done";
	if (context.rated.includes(personId))
		return after(dossier, { type: "reopen", by: personId }) ? "rated" : "done";
	if (!after(dossier, { type: "begin", by: personId })) return "none";
	return state === "to-be-adjudicated" ? "may-decide" : "may-begin";
}

/** May this person read what others ticked and what the call comes to? Nobody who could still rate it blind. */
export function mayReadAll({ standing }: CallDossier, part: Part): boolean {
	if (!standing) return false;
	if (part === "third" || part === "may-decide" || part === "reviewer") return true;
	const open = [
		"to-be-rated",
		"in-rating",
		"rated",
		"in-second-rating",
		"to-be-adjudicated",
		"in-adjudication",
	];
	return !open.includes(standing.state);
}
