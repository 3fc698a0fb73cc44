import type { RatedCall } from "~/domain/agreement/rated-units";
import { raterLetters } from "~/domain/calibration/rater-letters";
import { type RoundState, roundState } from "~/domain/calibration/round-state";
import {
	findRoundWithRatings,
	type RoundCall,
	type RoundWithRatings,
} from "~/persistence/round-ratings.server";
import { notFound } from "~/platform/http/refusals";
import { may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { raterLabel } from "./double-rated-calls.server";

/** A round as somebody may look at it. */
export interface SeenRound {
	readonly round: RoundWithRatings;
	/** Whether they answer for raters where the round belongs. */
	readonly leads: boolean;
	readonly state: RoundState;
	/** What each rater is called on the page and in its file, by id: a letter in an anonymous round. */
	readonly labels: ReadonlyMap<string, string>;
}

/** A call of a round with its raters by their labels. */
export interface LabelledRoundCall extends RatedCall {
	readonly call: RoundCall;
}

/** The round, for whoever leads it or has a part in it; to everybody else it does not exist. */
export async function seeRound(who: SignedIn, roundId: string | undefined): Promise<SeenRound> {
	const round = roundId ? await findRoundWithRatings(roundId) : null;
	if (!round) notFound();
	const leads = may(who, "raters.lead", { personId: null, centrePaths: [round.centrePath] });
	const state = roundState(round);
	const part = round.members.find(({ personId }) => personId === who.personId)?.part;
	// A rater learns of a round when it opens, as on its other pages.
	if (!leads && part !== "panel" && !(part === "rater" && state !== "preparing")) notFound();
	return { round, leads, state, labels: labelsOf(round) };
}

/** Letters are those of the round's other pages; where names may stand, labels follow the people's ids. */
function labelsOf({ id, members, anonymous }: RoundWithRatings): ReadonlyMap<string, string> {
	const raters = members.filter(({ part }) => part === "rater").map(({ personId }) => personId);
	return anonymous
		? raterLetters(id, raters)
		: new Map(raters.sort().map((personId, place) => [personId, raterLabel(place)]));
}

/** The finished ratings of a closed round, call by call. */
export function ratedCalls({ round, labels }: SeenRound): LabelledRoundCall[] {
	return round.calls.map((call) => ({
		id: String(call.number),
		call,
		ratings: call.ratings.map(({ raterId, levels }) => ({ rater: labels.get(raterId) ?? raterId, levels })),
	}));
}
