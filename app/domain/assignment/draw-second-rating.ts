import { seededRandom } from "../shared/seeded-random";

/** What came out of a draw, with all that it was made from: anybody can make it again. */
export interface SecondRatingDraw {
	/** The share of calls that are to be drawn, 0 to 1. */
	readonly share: number;
	readonly seed: string;
	/** In [0, 1). */
	readonly drawn: number;
	readonly chosen: boolean;
}

/**
 * Whether a call is rated by a second person although the rubric asks for one: a number is drawn by the seed, and the
 * call is chosen where it lies below the share. A call that is chosen at some share is chosen at every greater one.
 *
 * @param seed of this call alone
 */
export function drawSecondRating(seed: string, share: number): SecondRatingDraw {
	if (!(share >= 0 && share <= 1)) throw new RangeError(`${share} is no share`);
	const drawn = seededRandom(seed, "second-rating").next();
	return { share, seed, drawn, chosen: drawn < share };
}

/** The recorded seed of a call's draw. Ids of calls are made when they begin, so that nobody chooses one. */
export const seedOfDraw = (programmeHash: string, callId: string) => `${programmeHash}/${callId}`;
