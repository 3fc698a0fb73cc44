import { raterResult } from "~/domain/calibration/rater-result";
import { mayCloseUnrated, missingToOpen, roundState } from "~/domain/calibration/round-state";
import { listRoundCandidates } from "~/persistence/calibration-choice.server";
import {
	abandonRound,
	changeRound,
	closeRound,
	type DoneBy,
	freezeReference,
	invite,
	openRound,
	removeRoundCall,
	reopenReference,
	withdraw,
} from "~/persistence/calibration-deeds.server";
import { listCalibrationRatings } from "~/persistence/calibration-ratings.server";
import { type StoredRound, withRound } from "~/persistence/calibration-rounds.server";
import type { Transaction } from "~/persistence/database.server";
import { markGold } from "~/persistence/gold-calls.server";
import { grantRaterLicence } from "~/persistence/grant-licence.server";
import { getRubricVersion } from "~/persistence/library.server";
import { forbidden, notFound } from "~/platform/http/refusals";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { ratedBesideReference, roundParts } from "./round-counts";
import type { RoundDeed, RoundRefusal } from "./round-forms";
import { getLedRound, placeInRound } from "./round-in-reach.server";

type Done = Promise<RoundRefusal | null>;

/** Does a deed with a round, as it is in that moment: null, or why not. */
export async function doWithRound(who: SignedIn, roundId: string, deed: RoundDeed, now: number): Done {
	const by = { personId: who.personId, at: new Date(now) };
	if (isAboutKnown(deed)) return markKnown(who, roundId, deed);
	const done = await withRound(roundId, async (round, on) => {
		const place = placeInRound(who, round);
		if (!place) notFound();
		// The panel settles its reference; everything else is for whoever leads.
		const ofPanel = deed.deed === "freeze" && place.part === "panel";
		if (!place.leads && !ofPanel) forbidden();
		return { refusal: await did(on, round, deed, by) };
	});
	if (!done) notFound();
	return done.refusal;
}

type KnownDeed = Extract<RoundDeed, { deed: "mark-known" | "unmark-known" }>;

const isAboutKnown = (deed: RoundDeed): deed is KnownDeed =>
	deed.deed === "mark-known" || deed.deed === "unmark-known";

/** Lets a call of a closed round be slipped into raters' queues, or no longer. */
async function markKnown(who: SignedIn, roundId: string, { deed, call }: KnownDeed): Done {
	const round = await getLedRound(who, roundId);
	if (!round.calls.some(({ id }) => id === call)) return "unknown";
	return (await markGold(call, deed === "mark-known", who.personId)) ? null : "tooLate";
}

async function did(
	on: Transaction,
	round: StoredRound,
	deed: Exclude<RoundDeed, KnownDeed>,
	by: DoneBy,
): Done {
	const state = roundState(round);
	if (state === "abandoned") return "tooLate";
	if (deed.deed === "grant") {
		const result = round.closedAt !== null && round.members.some(({ personId }) => personId === deed.person);
		return result && (await grantRaterLicence(on, deed.person, round.id, by)) ? null : "notReached";
	}
	if (state === "closed") return "tooLate";
	if (deed.deed === "change") return nothingWrong(changeRound(on, round, deed, by));
	if (deed.deed === "abandon") return nothingWrong(abandonRound(on, round, by));
	if (deed.deed === "close") return close(on, round, by);
	if (deed.deed === "invite") return inviteSomebody(on, round, deed, by);
	if (deed.deed === "withdraw") return withdrawSomebody(on, round, deed.person, by);
	// What follows shapes what raters are held against: over once they have begun.
	if (state !== "preparing") return "tooLate";
	if (deed.deed === "open") {
		if (missingToOpen(roundParts(round)).length > 0) return "missing";
		return nothingWrong(openRound(on, round, by));
	}
	const call = round.calls.find(({ id }) => id === deed.call);
	if (!call) return "unknown";
	if (deed.deed === "reopen-reference") return nothingWrong(reopenReference(on, round, call.id, by));
	if (deed.deed === "freeze") return freeze(on, round, deed, by);
	if (call.ratings.length > 0) return "rated";
	return nothingWrong(removeRoundCall(on, round, call.id, by));
}

const nothingWrong = async (deed: Promise<void>): Done => {
	await deed;
	return null;
};

async function inviteSomebody(
	on: Transaction,
	round: StoredRound,
	{ person, part }: Extract<RoundDeed, { deed: "invite" }>,
	by: DoneBy,
): Done {
	if (part === "panel" && roundState(round) !== "preparing") return "tooLate";
	const candidate = (await listRoundCandidates(round.id, by.personId)).find(
		({ personId }) => personId === person,
	);
	if (!candidate) return "unknown";
	if (part === "rater" && !candidate.mayRate) return "notRater";
	if (part === "rater" && candidate.isTrainee) return "ownCall";
	// Whoever was on the panel has seen the reference grow.
	const wasOnPanel = round.calls.some(({ ratings }) =>
		ratings.some((each) => each.part === "panel" && each.raterId === person),
	);
	if (part === "rater" && wasOnPanel) return "notRater";
	return nothingWrong(invite(on, round, { personId: person, part }, by));
}

async function withdrawSomebody(on: Transaction, round: StoredRound, person: string, by: DoneBy): Done {
	const member = round.members.find(({ personId }) => personId === person);
	if (!member) return "unknown";
	if (member.part === "panel" && roundState(round) !== "preparing") return "tooLate";
	return nothingWrong(withdraw(on, round, person, by));
}

/** The reference is what the panel wrote last, once two have rated alone and it says who agreed, and how. */
async function freeze(
	on: Transaction,
	round: StoredRound,
	{ call, agreedBy, consensus }: Extract<RoundDeed, { deed: "freeze" }>,
	by: DoneBy,
): Done {
	const panel = round.members.filter(({ part }) => part === "panel").map(({ personId }) => personId);
	await on.$queryRaw`SELECT id FROM "CalibrationCall" WHERE id = ${call} FOR UPDATE`;
	const ratings = await listCalibrationRatings(call, on);
	const alone = ratings.filter(
		({ part, finished, raterId }) => part === "panel" && finished && panel.includes(raterId),
	);
	if (alone.length < 2) return "needTwo";
	const reference = ratings.find(({ part }) => part === "reference");
	if (!reference?.finished || !reference.levels) return "notFinished";
	const agreed = agreedBy.filter((person) => panel.includes(person));
	if (agreed.length < 2) return "needAgreed";
	const { content, levels } = reference;
	return nothingWrong(freezeReference(on, round, call, { content, levels, agreedBy: agreed, consensus }, by));
}

async function close(on: Transaction, round: StoredRound, by: DoneBy): Done {
	const parts = roundParts(round);
	if (roundState(round) === "preparing" && !mayCloseUnrated(parts)) return "missing";
	const { criteria } = await getRubricVersion(round.rubricHash);
	const results = round.members
		.filter(({ part }) => part === "rater")
		.map(({ personId }) => [personId, raterResult(criteria, ratedBesideReference(round, personId))] as const)
		.filter(([, { calls }]) => calls > 0);
	return nothingWrong(closeRound(on, round, new Map(results), by));
}
