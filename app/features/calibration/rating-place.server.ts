import { roundState } from "~/domain/calibration/round-state";
import { type CalibrationFile, findCalibrationFile } from "~/persistence/calibration-file.server";
import { findRound, type StoredRound } from "~/persistence/calibration-rounds.server";
import type { Transaction } from "~/persistence/database.server";
import { notFound } from "~/platform/http/refusals";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { getRound, placeInRound } from "./round-in-reach.server";

/** A call of a round with the part that somebody has in rating it. */
export interface RatingPlace {
	readonly file: CalibrationFile;
	readonly roundName: string;
	readonly part: "panel" | "reference" | "rater";
	readonly open: boolean;
	readonly panel: readonly string[];
	/** Whether the part is still open, asked in the moment of saving. */
	readonly stillOpen: (on: Transaction) => Promise<boolean>;
}

/**
 * Where a person rates a call of a round, or 404: only those who were asked to rate it, and the reference only those on
 * the panel, after they have finished alone.
 *
 * @param wanted "reference": the panel's own rating
 */
export async function getRatingPlace(
	who: SignedIn,
	params: { roundId?: string; calibrationCallId?: string },
	wanted: string | null,
): Promise<RatingPlace> {
	const { round, part } = await getRound(who, params.roundId);
	const call = round.calls.find(({ id }) => id === params.calibrationCallId);
	if (!call || part === null) notFound();
	const asked = wanted === "reference" && part === "panel" ? "reference" : part;
	if (asked === "reference" && !mayWriteReference(round, call.id, who.personId)) notFound();
	const file = await findCalibrationFile(call.id);
	if (!file) notFound();
	return {
		...{ file, roundName: round.name, part: asked, open: isOpen(round, call.id, who, asked) },
		panel: round.members.filter((member) => member.part === "panel").map(({ personId }) => personId),
		stillOpen: async (on) => {
			const now = await findRound(round.id, on);
			return now !== null && isOpen(now, call.id, who, asked);
		},
	};
}

function isOpen(round: StoredRound, callId: string, who: SignedIn, part: RatingPlace["part"]): boolean {
	const place = placeInRound(who, round);
	const call = round.calls.find(({ id }) => id === callId);
	if (!call || place?.part !== (part === "reference" ? "panel" : part)) return false;
	const state = roundState(round);
	if (part === "rater") return state === "open";
	return (
		state === "preparing" &&
		call.frozenAt === null &&
		(part === "panel" || mayWriteReference(round, callId, who.personId))
	);
}

/** The reference is written once two have rated the call alone, by somebody who did. */
function mayWriteReference({ calls, members }: StoredRound, callId: string, personId: string): boolean {
	const panel = members.filter(({ part }) => part === "panel").map((member) => member.personId);
	const done = calls
		.find(({ id }) => id === callId)
		?.ratings.filter(({ part, finished, raterId }) => part === "panel" && finished && panel.includes(raterId))
		.map(({ raterId }) => raterId);
	return done !== undefined && done.length >= 2 && done.includes(personId);
}
