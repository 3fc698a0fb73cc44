import type { Rubric } from "~/domain/rubric/rubric.schema";
import type { Scenario } from "~/domain/scenario/scenario.schema";
import { findCurrentRubricVersion } from "~/persistence/library.server";

/** The rubric by which a scenario is scored now; null where there is none of that name. */
export async function rubricOf({ rubric }: Pick<Scenario, "rubric">): Promise<Rubric | null> {
	return (await findCurrentRubricVersion(rubric))?.rubric ?? null;
}
