import type { Objection } from "~/domain/assessment/workflow/objection";
import { REASON_LENGTH } from "~/domain/assessment/workflow/objection";
import type { WorkflowEvent } from "~/domain/assessment/workflow/workflow-events";
import type { CallDossier } from "~/persistence/assessed-calls.server";
import { type AssessmentChange, changeAssessment } from "~/persistence/change-assessment.server";
import type { SeenDossier } from "~/persistence/gold-dossier.server";
import { listRaterCandidates } from "~/persistence/rater-candidates.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { StepForm } from "./step-form";
import { after } from "./workflow-steps";

export type StepRefusal =
	/** Somebody else was first, or it is not this person's to do. */
	| "not-possible"
	/** The person who is asked may not rate this call. */
	| "no-rater"
	/** A point of the objection has no answer. */
	| "need-answers"
	| "tooLong"
	/** An amended result needs a rating of the reviewer's own. */
	| "nothing-changed";

/** Does what a person decided about the way of a call, with when and why; or says why it cannot be done. */
export async function takeStep(
	dossier: SeenDossier,
	who: SignedIn,
	step: StepForm,
	answers: Readonly<Record<string, string>>,
	now: number,
): Promise<StepRefusal | null> {
	if (step.deed === "assign") {
		const people = await listRaterCandidates(dossier.call.id);
		if (!people.some(({ personId }) => personId === step.rater)) return "no-rater";
	}
	if (dossier.gold) return "not-possible";
	const done = await changeAssessment<StepRefusal>(dossier, new Date(now), (fresh) => {
		const event = eventOf(step, who.personId);
		if (!after(fresh, event)) return { refusal: "not-possible" };
		const reason = "reason" in step ? step.reason.trim() : "";
		if (step.deed !== "uphold" && step.deed !== "amend") return { change: { steps: [{ event, reason }] } };
		const given = answersTo(fresh, answers);
		if (typeof given === "string") return { refusal: given };
		return withReview(fresh, who.personId, step.deed, { event, reason, detail: { answers: given } });
	});
	return done.ok ? null : done.refusal;
}

function eventOf(step: StepForm, by: string): WorkflowEvent {
	if ("rater" in step) return { type: step.deed, by, rater: step.rater };
	return { type: step.deed, by };
}

/** The answers to the points that were made, none left out. */
function answersTo(
	{ steps }: CallDossier,
	answers: Readonly<Record<string, string>>,
): Record<string, string> | "need-answers" | "tooLong" {
	const objected = steps.find(({ event }) => event.type === "object");
	const points = (objected?.detail as unknown as Objection | undefined)?.points ?? [];
	const given = points.map(({ about }) => [about, answers[about] ?? ""] as const);
	if (given.some(([, answer]) => answer === "")) return "need-answers";
	if (given.some(([, answer]) => [...answer].length > REASON_LENGTH)) return "tooLong";
	return Object.fromEntries(given);
}

/** The answer to an objection. An amended result rests on the reviewer's rating, which is finished by it. */
function withReview(
	fresh: CallDossier,
	personId: string,
	deed: "uphold" | "amend",
	step: NonNullable<AssessmentChange["steps"]>[number],
): { change: AssessmentChange } | { refusal: StepRefusal } {
	if (deed === "uphold") return { change: { steps: [step] } };
	const own = fresh.assessments.find(({ raterId }) => raterId === personId);
	if (!own) return { refusal: "nothing-changed" };
	return {
		change: {
			revision: { raterId: personId, content: own.content, finished: true },
			steps: [step],
			releasedById: personId,
		},
	};
}
