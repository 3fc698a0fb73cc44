import type { CriterionLevel } from "../rubric/derive-levels";
import type { Rubric } from "../rubric/rubric.schema";
import type { AssessmentContent } from "./assessment.schema";
import { EMPTY_ASSESSMENT } from "./assessment.schema";
import { resultOfCall } from "./result-of-call";

/** What one rater ticked in a call; `raterId` null: the machine. */
export interface RatingOfCall {
	readonly assessmentId: string;
	readonly raterId: string | null;
	readonly ticks: AssessmentContent["ticks"];
	readonly finished: boolean;
}

/**
 * The levels that count for a person's progress: of a released call the people's, of practice the machine's. The one
 * place that says which ratings these are.
 *
 * @param call.ratings oldest first, by when each was last saved
 */
export function levelsThatCount(call: {
	readonly rubric: Rubric;
	readonly difficulty: number;
	/** Ids of the conditions that arose in the call. */
	readonly opportunities: readonly string[];
	readonly ratings: readonly RatingOfCall[];
	readonly released: boolean;
}): readonly CriterionLevel[] {
	const content = (ticks: AssessmentContent["ticks"] = []) => ({ ...EMPTY_ASSESSMENT, ticks });
	const human = call.ratings.flatMap(({ raterId, ticks, ...rest }) =>
		raterId === null ? [] : [{ ...rest, raterId, content: content(ticks) }],
	);
	const result = resultOfCall({
		rubric: call.rubric,
		difficulty: call.difficulty,
		opportunities: call.opportunities,
		machine: content(call.ratings.find(({ raterId }) => raterId === null)?.ticks),
		human,
		decisions: [],
	});
	return call.released ? result.levels : result.machineLevels;
}
