import { createHash } from "node:crypto";
import { stillToAgree } from "~/domain/recording/consent";
import { LARGEST_SEGMENT, LAST_WORDS_MS, LONGEST_CALL_MS } from "~/domain/recording/recording-rules";
import { addSegment, findTake } from "~/persistence/recordings.server";
import { log } from "~/platform/log.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { durationOfSegment } from "~/platform/recording-store/check-segment.server";
import { recordingStore } from "~/platform/recording-store/configured-store.server";
import { StoreIsFull } from "~/platform/recording-store/recording-store";
import { segmentKey, takePrefix } from "./recording-keys";
import { type SegmentOutcome, segmentAsked } from "./recording-request";
import { getSpeaker, takesVoice } from "./speaker.server";

/** A browser knows the server's clock to about this. */
const CLOCKS_APART_MS = 500;

/**
 * Keeps a segment of one's own voice: in the store first, then noted, so that what is noted is there. The same number
 * with the same sound again is kept already; another sound under a number that is taken is none of the recording's.
 */
export async function takeSegment(
	who: SignedIn,
	callId: string | undefined,
	{ asked, bytes, now }: { asked: unknown; bytes: Uint8Array; now: number },
): Promise<SegmentOutcome> {
	const { place } = await getSpeaker(who, callId);
	const parsed = segmentAsked.safeParse(asked);
	if (!parsed.success) return "not-understood";
	const { recordingId, n, startedAt, peaks } = parsed.data;
	if (place.endedAt !== null && startedAt >= place.endedAt + LAST_WORDS_MS) return "over";
	if (!takesVoice(place, now)) return "late";
	const take = await findTake(recordingId, { callId: place.callId, personId: who.personId });
	if (!take || take.removed || !place.agreed.includes(who.personId)) return "no-consent";
	if (stillToAgree(place.agreed, place).length > 0) return "alone";
	if (take.endedAt !== null && startedAt >= take.endedAt) return "elsewhere";
	if (place.answeredAt === null || startedAt < place.answeredAt - CLOCKS_APART_MS) return "early";
	const startedMs = Math.max(0, Math.round(startedAt - place.answeredAt));
	const durationMs = bytes.length > LARGEST_SEGMENT ? null : await durationOfSegment(bytes);
	if (durationMs === null || startedMs > LONGEST_CALL_MS) return "no-voice";
	try {
		await recordingStore().put(segmentKey(place.callId, recordingId, n), bytes);
	} catch (error) {
		const outcome = error instanceof StoreIsFull ? "full" : "store-down";
		log.error({ err: error, callId: place.callId }, `a segment of a recording was not kept: ${outcome}`);
		return outcome;
	}
	const sha256 = createHash("sha256").update(bytes).digest("hex");
	const segment = { n, startedMs, durationMs, bytes: bytes.length, sha256, peaks };
	const noted = await addSegment(recordingId, segment);
	if (noted === "kept") return "kept";
	if (noted === "other") return "no-voice";
	// They took it back while it was on its way.
	await recordingStore().removeAll(takePrefix(place.callId, recordingId));
	return "no-consent";
}
