import { NOTICE_VERSION } from "~/domain/recording/recording-rules";
import { addJobs } from "~/jobs/add-jobs.server";
import { clearRecordingsJob } from "~/jobs/clear-recordings";
import {
	agreeToRecording,
	beginRecording,
	endRecording,
	withdrawFromRecording,
} from "~/persistence/recordings.server";
import { notFound } from "~/platform/http/refusals";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { type DeedAnswer, recordingDeed } from "./recording-request";
import { getWhoAgreed, takesVoice } from "./speaker.server";

/** Agrees to a recording, begins or ends a take of it, or takes the agreement back. `given` is what the browser sent. */
export async function doRecordingDeed(
	who: SignedIn,
	callId: string | undefined,
	given: unknown,
	now: number,
): Promise<DeedAnswer> {
	const { place, side } = await getWhoAgreed(who, callId);
	const parsed = recordingDeed.safeParse(given);
	if (!parsed.success) return { outcome: "not-understood" };
	const deed = parsed.data;
	const { personId } = who;
	if (deed.deed === "withdraw") {
		await withdraw(who, place.callId, now);
		return { outcome: "done", now };
	}
	if (side === null) notFound();
	if (deed.deed === "end") {
		await endRecording(deed.recordingId, personId, now);
		return { outcome: "done", now };
	}
	if (!takesVoice(place, now)) return { outcome: "over" };
	if (deed.deed === "agree") {
		const notice = { noticeVersion: NOTICE_VERSION, language: who.language };
		await agreeToRecording({ callId: place.callId, side, personId, ...notice }, now);
		return { outcome: "done", now };
	}
	const recordingId = await beginRecording({ callId: place.callId, side, personId }, now);
	return recordingId ? { outcome: "done", recordingId, now } : { outcome: "no-consent" };
}

/** Whoever agreed may take it back, also when another plays the caller by now, or the call is long over. Else: 404. */
export async function withdraw(who: SignedIn, callId: string | undefined, now: number): Promise<void> {
	const { place } = await getWhoAgreed(who, callId);
	await withdrawFromRecording(place.callId, who.personId, now, (on) =>
		addJobs(clearRecordingsJob, [{ payload: {} }], on),
	);
}
