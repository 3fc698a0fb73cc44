import type { CriterionLevel, Level } from "../../rubric/derive-levels";
import { deriveResult } from "../../rubric/derive-result";
import type { Rubric } from "../../rubric/rubric.schema";

/** A criterion that two raters see at different levels. */
export interface LevelDifference {
	readonly id: string;
	readonly safety: boolean;
	readonly first: Level;
	readonly second: Level;
}

/** How far two ratings of a call are from each other. */
export interface RatingDifferences {
	/** Criteria with different levels, the furthest apart first; not applicable is never a rater's choice. */
	readonly levels: readonly LevelDifference[];
	/** Difference of the unrounded means; null where nothing applied. */
	readonly means: number | null;
	/** By the levels alone: a critical error has a way of its own, by confirmation. */
	readonly passDiffers: boolean;
	/** What makes a third decide, by the rubric's rule; empty: the two stand together. */
	readonly because: readonly ("levels" | "means" | "pass")[];
}

/**
 * Holds two ratings against each other by the rubric's rule for a third rater.
 *
 * @param difficulty of the scenario, 1 to 5
 */
export function differencesOf(
	rubric: Rubric,
	difficulty: number,
	first: readonly CriterionLevel[],
	second: readonly CriterionLevel[],
): RatingDifferences {
	const { thirdWhen } = rubric.pass.secondRater;
	const others = new Map(second.map((each) => [each.id, each.level]));
	const levels = first
		.flatMap(({ id, safety, level }) => {
			const other = others.get(id) ?? null;
			return level === null || other === null || level === other
				? []
				: [{ id, safety, first: level, second: other }];
		})
		.sort((a, b) => apart(b) - apart(a));
	const [one, two] = [first, second].map((each) => deriveResult(rubric, each, [], difficulty));
	const means = one?.mean == null || two?.mean == null ? null : Math.abs(one.mean - two.mean);
	const passDiffers = one?.passes !== two?.passes;
	const because: RatingDifferences["because"][number][] = [];
	if (levels.some((each) => apart(each) >= thirdWhen.levelsApart)) because.push("levels");
	if (means !== null && means >= thirdWhen.meansApart) because.push("means");
	if (thirdWhen.passDiffers && passDiffers) because.push("pass");
	return { levels, means, passDiffers, because };
}

const apart = ({ first, second }: LevelDifference) => Math.abs(first - second);
