import { deriveLevels } from "../rubric/derive-levels";
import type { Rubric } from "../rubric/rubric.schema";
import { needsTwo } from "../rubric/workflow-rule";
import { mean } from "../statistics/sample";
import type { AssessmentContent } from "./assessment.schema";
import { standingOf } from "./workflow/standing";
import { decidingRaters, type WorkflowEvent } from "./workflow/workflow-events";

/** What one rater ticked in a call, finished; `raterId` null: the machine. */
export interface RatingOfCall {
	readonly raterId: string | null;
	readonly ticks: AssessmentContent["ticks"];
}

/**
 * The levels that count for a person's progress: of a released call those of the ratings that its result rests on, the
 * mean of the two where two stand together; of practice the machine's. Null where a criterion was not applicable. The
 * one place that says which ratings these are.
 *
 * @param call.steps of the workflow, oldest first; of a practice call none
 */
export function levelsThatCount(call: {
	readonly rubric: Rubric;
	readonly difficulty: number;
	readonly traineeId: string;
	/** Ids of the conditions that arose in the call. */
	readonly opportunities: readonly string[];
	readonly ratings: readonly RatingOfCall[];
	readonly steps: readonly WorkflowEvent[];
	readonly released: boolean;
}): ReadonlyMap<string, number | null> {
	const { rubric, difficulty, traineeId, opportunities, ratings, steps } = call;
	const standing = call.released
		? standingOf({ needsTwo: needsTwo(rubric, difficulty), traineeId }, steps)
		: null;
	const deciding: readonly (string | null)[] = standing
		? decidingRaters(standing.context, standing.state)
		: [null];
	const counting = ratings
		.filter(({ raterId }) => deciding.includes(raterId))
		.map(({ ticks }) => deriveLevels(rubric, ticks, opportunities));
	return new Map(
		rubric.criteria.map(({ id }, at) => {
			const levels = counting.flatMap((each) => each[at]?.level ?? []);
			return [id, levels.length > 0 ? mean(levels) : null];
		}),
	);
}
