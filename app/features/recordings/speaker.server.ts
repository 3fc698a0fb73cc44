import type { RecordingSide } from "~/domain/recording/consent";
import { LATE_MS } from "~/domain/recording/recording-rules";
import { findRecordingPlace, type RecordingPlace } from "~/persistence/recordings.server";
import { notFound } from "~/platform/http/refusals";
import { may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";

/**
 * Whose voice may be recorded in a call: its trainee's and that of whoever plays the caller now, where the room asks for
 * it at all. Anybody else, and any other call: 404.
 */
export async function getSpeaker(
	who: SignedIn,
	callId: string | undefined,
): Promise<{ place: RecordingPlace; side: RecordingSide }> {
	const { place, side } = await getWhoAgreed(who, callId);
	if (side === null) notFound();
	return { place, side };
}

/** The same, and whoever agreed before somebody else took the caller over: they have no side, and may take it back. */
export async function getWhoAgreed(
	who: SignedIn,
	callId: string | undefined,
): Promise<{ place: RecordingPlace; side: RecordingSide | null }> {
	const place = await findRecordingPlace(callId ?? "");
	if (!place?.recorded) notFound();
	const side = sideOf(who, place);
	if (side === null && !place.agreed.includes(who.personId)) notFound();
	return { place, side };
}

function sideOf(who: SignedIn, { traineeId, trainerId, centrePath }: RecordingPlace): RecordingSide | null {
	if (may(who, "live.join", { personId: traineeId, centrePaths: [] })) return "trainee";
	const plays = may(who, "live.play", { personId: null, centrePaths: [centrePath] });
	return trainerId === who.personId && plays ? "trainer" : null;
}

/** A voice is taken while the call is under way, and what is late for a moment after it. */
export function takesVoice({ status, endedAt }: RecordingPlace, now: number): boolean {
	if (status === "ringing" || status === "open") return true;
	return endedAt !== null && now - endedAt <= LATE_MS;
}
