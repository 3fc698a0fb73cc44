/** Somebody who came to take part, and whether they left again. */
export interface Enrolled {
	readonly left: boolean;
}

/**
 * Who has a place and who waits: the first `places` of those who have not left, in the order in which they came. When
 * somebody leaves, whoever waits longest moves up by themself, and there are never more than the places.
 *
 * @param inOrder in the order in which they came
 * @param places from 1
 */
export function standInLine<Row extends Enrolled>(
	inOrder: readonly Row[],
	places: number,
): { taking: readonly Row[]; waiting: readonly Row[] } {
	const there = inOrder.filter(({ left }) => !left);
	return { taking: there.slice(0, places), waiting: there.slice(places) };
}
