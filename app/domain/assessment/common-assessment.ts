import type { AssessmentContent } from "./assessment.schema";

/**
 * What several who rated a call without seeing each other have in common: behaviours and critical errors that each of
 * them saw, at the turns of any. Their own words are nobody else's: comments are not taken over.
 *
 * @param contents of at least one rater
 */
export function commonAssessment(contents: readonly AssessmentContent[]): AssessmentContent {
	return {
		ticks: seenByAll(contents.map(({ ticks }) => ticks)),
		criticalErrors: seenByAll(contents.map(({ criticalErrors }) => criticalErrors)),
		comments: [],
		note: "",
	};
}

function seenByAll<Item extends { readonly code: string; readonly turn: unknown }>(
	lists: readonly (readonly Item[])[],
): Item[] {
	const all = lists
		.flat()
		.filter(({ code }) => lists.every((list) => list.some((each) => each.code === code)));
	return all.filter(
		(each, at) => all.findIndex(({ code, turn }) => code === each.code && turn === each.turn) === at,
	);
}
