import { removeBefore } from "~/domain/retention/due-for-removal";
import type { StoredCall } from "~/persistence/calls.server";
import { findDossierAs } from "~/persistence/gold-dossier.server";
import { findRoom, type LiveRoom } from "~/persistence/live-rooms.server";
import { findRecordingPlace, type RecordingPlace } from "~/persistence/recordings.server";
import { notFound } from "~/platform/http/refusals";
import { may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";

/** The recording's call, for whoever may hear it: its trainee and the trainers of its centre. Else, and elsewhere: 404. */
export async function getHearablePlace(who: SignedIn, callId: string | undefined): Promise<RecordingPlace> {
	const place = await findRecordingPlace(callId ?? "");
	const subject = place && { personId: place.traineeId, centrePaths: [place.centrePath] };
	if (!subject || !may(who, "recording.hear", subject)) notFound();
	return place;
}

/** Nothing is heard while the call runs. */
export const isOver = ({ status }: Pick<RecordingPlace, "status">): boolean =>
	status !== "ringing" && status !== "open";

/** What was recorded before this moment (ms) is past its time, whatever the night has removed. */
export const heardSince = (now: number): number => removeBefore("recording", now);

/** The same with the room and the call's log. */
export async function getHearable(
	who: SignedIn,
	callId: string | undefined,
): Promise<{ place: RecordingPlace; room: LiveRoom; call: StoredCall }> {
	const place = await getHearablePlace(who, callId);
	const found = await findRoom(place.callId);
	if (!found) notFound();
	return { place, ...found };
}

/**
 * Whether what is said about a call waits: of an assessed one until its result is released, as this person sees it, since
 * whoever looks may be the one who rates it blind.
 */
export async function isHeld(who: SignedIn, { id, purpose }: StoredCall, now: number): Promise<boolean> {
	if (purpose !== "assessed") return false;
	return !(await findDossierAs(who.personId, id, now))?.release;
}
