import type { Rubric } from "~/domain/rubric/rubric.schema";
import type { Scenario } from "~/domain/scenario/scenario.schema";
import { findCurrentRubric } from "~/persistence/library.server";

/** The rubric by which a scenario is scored now; null where there is none of that name. */
export function rubricOf({ rubric }: Pick<Scenario, "rubric">): Promise<Rubric | null> {
	return findCurrentRubric(rubric);
}
