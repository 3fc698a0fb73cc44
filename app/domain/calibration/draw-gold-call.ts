import { seededRandom } from "../shared/seeded-random";

/** A call with a known reference, as it stands towards one rater. */
export interface GoldCandidate {
	readonly calibrationCallId: string;
	/** It was in a round that the rater led, or took part in as of the panel or as a rater. */
	readonly metInRound: boolean;
	/** They rated it, reviewed it, decided on it or did a step with it when it was a call of the day. */
	readonly hadPart: boolean;
	readonly isTrainee: boolean;
	/** It was slipped to them before, from whatever round. */
	readonly givenBefore: boolean;
}

/** The known calls that a rater has never met, so that what they rate is their own. */
export function neverMet(candidates: readonly GoldCandidate[]): string[] {
	return candidates
		.filter(({ metInRound, hadPart, isTrainee, givenBefore }) => {
			return !(metInRound || hadPart || isTrainee || givenBefore);
		})
		.map(({ calibrationCallId }) => calibrationCallId);
}

/** What was drawn for one rater who is asked for one call; the same from the same seed, for ever. */
export interface GoldDraw {
	/** In [0, 1). Below the share, a known call comes too. */
	readonly number: number;
	/** Null: none comes, or there is none that the rater has not met. */
	readonly drawnId: string | null;
	/** How long after it comes: beside the call that was asked for it would stand out. */
	readonly afterMinutes: number;
}

/** Labelled defaults: soon enough to be of the same day, too late to come together with the other. */
const AFTER_MINUTES = { from: 20, to: 240 };

/**
 * Draws whether a known call comes along with a call of the day, and which: each that the rater has not met with the
 * same chance.
 *
 * @param among ids of the known calls that may come, in any order
 */
export function drawGoldCall(seed: string, share: number, among: readonly string[]): GoldDraw {
	const random = seededRandom(seed, "gold");
	const number = random.next();
	const afterMinutes = random.whole(AFTER_MINUTES.from, AFTER_MINUTES.to);
	const drawnId = number < share && among.length > 0 ? random.pick([...among].sort()) : null;
	return { number, drawnId, afterMinutes };
}
