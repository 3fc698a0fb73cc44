/** Somebody who may rate this call by right. */
export interface RaterCandidate {
	readonly personId: string;
	/** Calls that wait for this person now: asked to rate, at work, or judging an objection. */
	readonly waiting: number;
	/** Ratings that they finished in the last 30 days. */
	readonly recent: number;
	/** They rated the last assessed call of the same trainee. */
	readonly ratedLast: boolean;
	/** They gave the trainee this call to take. */
	readonly gaveIt: boolean;
	/** They hold the rater licence today: only then their rating decides a certificate. */
	readonly licensed: boolean;
	/** They are the trainee, or have or had a part in rating this call. */
	readonly hasPart: boolean;
}

/**
 * Whom to ask to rate a call: those who hold the rater licence first, and others only for the places that are left; of
 * them those with the least to do, so that the load stays even; never the same person for two
 * calls of a trainee in a row; not who gave the call, where the programme says so. Fewer than `places`, or nobody, where
 * the rules leave no more: then a person decides.
 *
 * @param places how many are asked, 1 or 2
 */
export function chooseRaters(
	candidates: readonly RaterCandidate[],
	places: number,
	rule: { readonly ratesOwnTrainees: boolean },
): readonly string[] {
	return candidates
		.filter((each) => mayBeAsked(each, rule))
		.sort((a, b) => Number(b.licensed) - Number(a.licensed) || byLoad(a, b))
		.slice(0, places)
		.map(({ personId }) => personId);
}

const byLoad = (a: RaterCandidate, b: RaterCandidate) =>
	a.waiting - b.waiting || a.recent - b.recent || (a.personId < b.personId ? -1 : 1);

/** Whether the rules let this person be asked. */
function mayBeAsked(
	{ hasPart, ratedLast, gaveIt }: RaterCandidate,
	{ ratesOwnTrainees }: { readonly ratesOwnTrainees: boolean },
): boolean {
	return !hasPart && !ratedLast && (ratesOwnTrainees || !gaveIt);
}
