import type { RatedCall } from "~/domain/agreement/rated-units";
import { seededRandom } from "~/domain/shared/seeded-random";
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
	readonly state: "open" | "closed" | "abandoned";
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
	const member = round.members.some(({ personId }) => personId === who.personId);
	if (!leads && !(member && round.openedAt)) notFound();
	const state = round.abandonedAt ? "abandoned" : round.closedAt ? "closed" : "open";
	return { round, leads, state, labels: labelsOf(round) };
}

/** By a drawn order, so that a letter tells nothing of a name; the same each time. */
function labelsOf({ id, members, anonymous }: RoundWithRatings): Map<string, string> {
	const raters = members.filter(({ part }) => part === "rater").map(({ personId }) => personId);
	const order = seededRandom(id, "raters").shuffle(raters.sort());
	return new Map(order.map((personId, place) => [personId, anonymous ? letter(place) : raterLabel(place)]));
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const letter = (place: number): string =>
	`${place >= ALPHABET.length ? letter(Math.floor(place / ALPHABET.length) - 1) : ""}${ALPHABET[place % ALPHABET.length]}`;

/** The finished ratings of a closed round, call by call. */
export function ratedCalls({ round, labels }: SeenRound): LabelledRoundCall[] {
	return round.calls.map((call) => ({
		id: String(call.position),
		call,
		ratings: call.ratings.map(({ raterId, levels }) => ({ rater: labels.get(raterId) ?? raterId, levels })),
	}));
}
