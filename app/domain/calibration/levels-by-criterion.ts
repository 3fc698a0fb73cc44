import type { Level, Tick } from "../rubric/derive-levels";
import { deriveLevels } from "../rubric/derive-levels";
import type { Rubric } from "../rubric/rubric.schema";

/** By criterion the level, null where the call gave no opportunity for it. */
export type LevelsByCriterion = Readonly<Record<string, Level | null>>;

/**
 * What somebody's ticks come to, criterion by criterion: what is compared between raters.
 *
 * @param opportunities ids of the conditions that arose in the call
 */
export function levelsByCriterion(
	rubric: Rubric,
	ticks: readonly Tick[],
	opportunities: readonly string[],
): LevelsByCriterion {
	return Object.fromEntries(deriveLevels(rubric, ticks, opportunities).map(({ id, level }) => [id, level]));
}
