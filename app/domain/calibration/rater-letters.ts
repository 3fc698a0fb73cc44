import { seededRandom } from "../shared/seeded-random";

/**
 * Letters for the raters of a round: the same on every page of it, and in an order that says nothing of their names.
 *
 * @returns by person the letter: A to Z, then AA, AB, …
 */
export function raterLetters(roundId: string, raterIds: readonly string[]): ReadonlyMap<string, string> {
	const inDraw = [...raterIds]
		.map((id) => ({ id, drawn: seededRandom("raters of a round", `${roundId} ${id}`).next() }))
		.sort((a, b) => a.drawn - b.drawn || (a.id < b.id ? -1 : 1));
	return new Map(inDraw.map(({ id }, place) => [id, letterOf(place)]));
}

function letterOf(place: number): string {
	const letter = String.fromCharCode(65 + (place % 26));
	return place < 26 ? letter : `${letterOf(Math.floor(place / 26) - 1)}${letter}`;
}
