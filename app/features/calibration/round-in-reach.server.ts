import { roundState } from "~/domain/calibration/round-state";
import { findRound, type StoredRound } from "~/persistence/calibration-rounds.server";
import { forbidden, notFound } from "~/platform/http/refusals";
import { may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";

/** What somebody is in a round. Whoever leads it may be on its panel, too. */
export interface PlaceOfPerson {
	readonly leads: boolean;
	readonly part: "panel" | "rater" | null;
}

/** What this person is in a round; null: it does not exist for them. A rater learns of it when it opens. */
export function placeInRound(who: SignedIn, round: StoredRound): PlaceOfPerson | null {
	const leads = may(who, "raters.lead", { personId: null, centrePaths: [round.centrePath] });
	const part = round.members.find(({ personId }) => personId === who.personId)?.part ?? null;
	const state = roundState(round);
	const seesIt = part === "panel" || (part === "rater" && (state !== "preparing" || leads));
	return leads || seesIt ? { leads, part } : null;
}

/** A round with what this person is in it, or 404. */
export async function getRound(
	who: SignedIn,
	roundId: string | undefined,
): Promise<{ round: StoredRound } & PlaceOfPerson> {
	const round = await findRound(roundId ?? "");
	const place = round && placeInRound(who, round);
	if (!round || !place) notFound();
	return { round, ...place };
}

/** A round for whoever leads it: 403 for others who know of it. */
export async function getLedRound(who: SignedIn, roundId: string | undefined): Promise<StoredRound> {
	const { round, leads } = await getRound(who, roundId);
	if (!leads) forbidden();
	return round;
}
