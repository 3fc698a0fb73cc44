import type { AssessmentContent } from "~/domain/assessment/assessment.schema";
import { commonAssessment } from "~/domain/assessment/common-assessment";
import { differencesOf as levelDifferences } from "~/domain/assessment/workflow/differences";
import { indexBehaviours } from "~/domain/rubric/behaviour-index";
import { nameInRubric } from "~/domain/rubric/name-in-rubric";
import type { Language } from "~/domain/shared/text";
import type { CallDossier } from "~/persistence/assessed-calls.server";
import type { StoredAssessment } from "~/persistence/assessment-file.server";
import { differencesOf } from "./differences";
import type { PairView } from "./rating-view";
import type { Part } from "./workflow-steps";

/** The two who rated a call without seeing each other, in the order in which they finished; null: it was one, or none. */
function pairOf({ assessments, standing }: CallDossier): [StoredAssessment, StoredAssessment] | null {
	const rated = standing?.context.rated ?? [];
	const [first, second] = rated.flatMap((id) => assessments.filter(({ raterId }) => raterId === id));
	return first && second ? [first, second] : null;
}

/** How the two are apart: criterion by criterion, and behaviour by behaviour. */
export function pairView(dossier: CallDossier, language: Language): PairView | null {
	const pair = pairOf(dossier);
	if (!pair) return null;
	const { rubric, compiled, result } = dossier;
	const [first, second] = pair;
	const levelsOf = (id: string) =>
		result.ratings.find(({ assessmentId }) => assessmentId === id)?.levels ?? [];
	const levels = levelDifferences(
		rubric,
		compiled.scenario.difficulty,
		levelsOf(first.id),
		levelsOf(second.id),
	);
	const seen = differencesOf(first.content, second.content);
	const behaviours = indexBehaviours(rubric);
	const name = nameInRubric(rubric, language);
	return {
		names: [first.raterName ?? "", second.raterName ?? ""],
		because: levels.because,
		means: levels.means,
		levels: levels.levels.map((each) => ({ ...each, name: name(each.id) })),
		seen: [
			...seen.criticalErrors.map((each) => ({ ...each, name: name(each.code), critical: true })),
			...seen.behaviours.map((each) => ({
				...each,
				name: behaviours.get(each.code)?.behaviour.short[language] ?? each.code,
				critical: false,
			})),
		].map(({ mine, theirs, ...each }) => ({ ...each, first: mine, second: theirs })),
	};
}

/**
 * What a third or a reviewer begins with: the third with what both of the two had seen, at the turns of either; the
 * reviewer with the rating that the result rests on. Their own words are nobody else's: comments are not taken over.
 */
export function startWith(dossier: CallDossier, part: Part): AssessmentContent | null {
	const pair = pairOf(dossier);
	if (part === "may-decide" && pair) return commonAssessment(pair.map(({ content }) => content));
	if (part !== "reviewer") return null;
	const [decided] = dossier.result.deciding;
	const content = dossier.assessments.find(({ id }) => id === decided?.assessmentId)?.content;
	return content ? { ...content, comments: [], note: "" } : null;
}
