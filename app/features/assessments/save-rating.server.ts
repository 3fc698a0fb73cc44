import type { z } from "zod";
import type { AssessmentContent } from "~/domain/assessment/assessment.schema";
import { validateAssessment } from "~/domain/assessment/validate-assessment";
import type { Language } from "~/domain/shared/text";
import type { CallDossier } from "~/persistence/assessed-calls.server";
import { listAssessments, type StoredAssessment, saveAssessment } from "~/persistence/assessments.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { isRatedBlind } from "./ratable-call.server";
import { ratingTexts } from "./rating.messages";
import { freeRound, machineView } from "./rating.query.server";
import type { Conflict, SaveAnswer, SaveProblem } from "./rating-view";
import type { SaveRequest } from "./save-request";

/** What is wrong with a body that does not fit the schema, in words. */
export function problemsOf(error: z.ZodError, language: Language): SaveProblem[] {
	const words = ratingTexts[language].problems;
	return error.issues.slice(0, 10).map((issue) => ({
		path: issue.path.join("."),
		message: /at most/.test(issue.message) ? words.tooLong : words.notUnderstood(issue.path.join(".")),
	}));
}

/** Saves this person's assessment as the revision after the one it builds on, or says what stands in the way. */
export async function saveRating(
	dossier: CallDossier,
	who: SignedIn,
	{ round, builtOn, finished, content }: SaveRequest,
	now: number,
): Promise<SaveAnswer> {
	const problems = validateAssessment(content, dossier.rubric, dossier.assessed.story.trace.turns);
	if (problems.length > 0) {
		const words = ratingTexts[who.language].problems;
		return {
			saved: false,
			reason: "invalid",
			problems: problems.slice(0, 10).map(({ code, path, about }) => ({
				path: ["content", ...path].join("."),
				message: words.codes[code](about, turnAt(content, path)),
			})),
		};
	}
	if (dossier.release) return { saved: false, reason: "released" };
	const before = standsInTheWay(dossier.assessments, who.personId, round, builtOn);
	if (before) return refused(dossier, dossier.assessments, before, who);
	const saved = await saveAssessment(dossier.call.id, {
		round,
		raterId: who.personId,
		builtOn,
		content,
		finished,
		at: new Date(now),
	});
	if (saved.ok) return { saved: true, revision: saved.revision, savedAt: now, machine: machineView(dossier) };
	if (saved.reason === "released") return { saved: false, reason: "released" };
	// Somebody came between our reading and our writing: look again.
	const assessments = await listAssessments(dossier.call.id);
	const first = standsInTheWay(assessments, who.personId, round, builtOn);
	if (!first) throw new Error(`The save of call ${dossier.call.id} was refused by nobody`);
	return refused(dossier, assessments, first, who);
}

/** The assessment that came first: one's own, newer or of another round; else whoever has this round. */
function standsInTheWay(
	assessments: readonly StoredAssessment[],
	personId: string,
	round: number,
	builtOn: number,
): StoredAssessment | null {
	const own = assessments.find(({ raterId }) => raterId === personId);
	if (own) return own.round === round && own.revision === builtOn ? null : own;
	return assessments.find((each) => each.round === round) ?? null;
}

function refused(
	dossier: CallDossier,
	assessments: readonly StoredAssessment[],
	first: StoredAssessment,
	who: SignedIn,
): SaveAnswer {
	const own = first.raterId === who.personId;
	const { round, revision, savedAt, finished } = first;
	const content = own || !isRatedBlind(dossier) ? first.content : null;
	const stands: Conflict = {
		raterName: first.raterName ?? "",
		own,
		round,
		revision,
		savedAt,
		finished,
		content,
		freeRound: freeRound(assessments),
	};
	return { saved: false, reason: "conflict", stands };
}

function turnAt(content: AssessmentContent, path: readonly (string | number)[]): number | string {
	const [list, index] = path;
	const items: readonly { turn: number | "whole" }[] =
		list === "ticks" ? content.ticks : list === "comments" ? content.comments : content.criticalErrors;
	return (typeof index === "number" ? items[index]?.turn : undefined) ?? "";
}
