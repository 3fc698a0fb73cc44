import type { z } from "zod";
import type { AssessedCall } from "~/domain/assessment/assess-call";
import type { AssessmentContent } from "~/domain/assessment/assessment.schema";
import { validateAssessment } from "~/domain/assessment/validate-assessment";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import type { Language } from "~/domain/shared/text";
import { ratingTexts } from "./rating.messages";
import type { SaveProblem } from "./rating-view";

/** What is wrong with a body that does not fit the schema, in words. */
export function problemsOf(error: z.ZodError, language: Language): SaveProblem[] {
	const words = ratingTexts[language].problems;
	return error.issues.slice(0, 10).map((issue) => ({
		path: issue.path.join("."),
		message: /at most/.test(issue.message) ? words.tooLong : words.notUnderstood(issue.path.join(".")),
	}));
}

/** What of an assessment does not fit the call or the rubric, in words; empty: all of it fits. */
export function contentProblems(
	content: AssessmentContent,
	{ rubric, assessed }: { readonly rubric: Rubric; readonly assessed: AssessedCall },
	language: Language,
): SaveProblem[] {
	const words = ratingTexts[language].problems;
	return validateAssessment(content, rubric, assessed.story.trace.turns)
		.slice(0, 10)
		.map(({ code, path, about }) => ({
			path: ["content", ...path].join("."),
			message: words.codes[code](about, turnAt(content, path)),
		}));
}

function turnAt(content: AssessmentContent, path: readonly (string | number)[]): number | string {
	const [list, index] = path;
	const items: readonly { turn: number | "whole" }[] =
		list === "ticks" ? content.ticks : list === "comments" ? content.comments : content.criticalErrors;
	return (typeof index === "number" ? items[index]?.turn : undefined) ?? "";
}
