/** A labelled default, common in official statistics: fewer people than these are not shown. */
export const FEWEST_SHOWN = 5;

/** A count that is shown, or `hidden`. */
export type ShownCount = number | "hidden";

/**
 * Hides small counts of people in a table whose sums of rows and columns are shown: 1 to 4, and of the others as many as
 * it takes that nobody can work a hidden one out. In every row and every column either nothing is hidden, or at least
 * two cells are, which sum to 5 or more (or there is nothing left to hide). 0 is shown: it is about nobody. The smallest
 * of a line go first, so that little is lost.
 *
 * @param rows counts, 0 or more; all rows of the same length
 */
export function suppressSmall(rows: readonly (readonly number[])[]): ShownCount[][] {
	const hidden = rows.map((row) => row.map((count) => count > 0 && count < FEWEST_SHOWN));
	const width = rows[0]?.length ?? 0;
	const lines = [
		...rows.map((row, at) => row.map((_, column) => [at, column] as const)),
		...Array.from({ length: width }, (_, column) => rows.map((_row, at) => [at, column] as const)),
	];
	// Hiding one may leave another alone in its other line; each round hides at least one more, or it is the last.
	for (let again = true; again; ) {
		again = false;
		for (const line of lines) {
			const next = oneMore(line, rows, hidden);
			if (!next) continue;
			const [row, column] = next;
			(hidden[row] as boolean[])[column] = true;
			again = true;
		}
	}
	return rows.map((row, at) => row.map((count, column) => (hidden[at]?.[column] ? "hidden" : count)));
}

type Place = readonly [row: number, column: number];

/** The cell of a line that has to be hidden as well; undefined: it is safe, or all of it is hidden. */
function oneMore(
	line: readonly Place[],
	rows: readonly (readonly number[])[],
	hidden: readonly (readonly boolean[])[],
): Place | undefined {
	const countAt = ([row, column]: Place) => rows[row]?.[column] ?? 0;
	const isHidden = ([row, column]: Place) => hidden[row]?.[column] === true;
	const gone = line.filter(isHidden);
	const sum = gone.reduce((all, place) => all + countAt(place), 0);
	if (gone.length === 0 || (gone.length > 1 && sum >= FEWEST_SHOWN)) return undefined;
	return line
		.filter((place) => !isHidden(place) && countAt(place) > 0)
		.sort((a, b) => countAt(a) - countAt(b))[0];
}

/** A sum of people that is shown beside no parts: hidden by itself where it is small. */
export const shownAlone = (count: number): ShownCount =>
	count > 0 && count < FEWEST_SHOWN ? "hidden" : count;
