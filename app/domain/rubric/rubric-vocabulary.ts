import { indexBehaviours } from "./behaviour-index";
import type { Rubric } from "./rubric.schema";

/** The words of a rubric that a scenario may use: codes of behaviours and critical errors, ids of conditions. */
export interface RubricVocabulary {
	readonly behaviours: ReadonlySet<string>;
	readonly criticalErrors: ReadonlySet<string>;
	readonly conditions: ReadonlySet<string>;
}

export function rubricVocabulary(rubric: Rubric): RubricVocabulary {
	return {
		behaviours: new Set(indexBehaviours(rubric).keys()),
		criticalErrors: new Set(rubric.criticalErrors.map((error) => error.code)),
		conditions: new Set(Object.keys(rubric.conditions)),
	};
}
