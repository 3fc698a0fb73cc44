import type { LevelsByCriterion } from "./levels-by-criterion";

/** By criterion the rating less the reference, where both have a level. */
export function differencesOf(
	levels: LevelsByCriterion,
	reference: LevelsByCriterion,
): ReadonlyMap<string, number> {
	return new Map(
		Object.entries(reference).flatMap(([criterion, agreed]) => {
			const own = levels[criterion];
			return own && agreed ? [[criterion, own - agreed] as const] : [];
		}),
	);
}
