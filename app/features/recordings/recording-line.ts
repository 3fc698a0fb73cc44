import { LONGEST_SEGMENT_MS, PEAKS_A_SECOND } from "~/domain/recording/recording-rules";
import type { DeedAnswer, RecordingDeed, SegmentOutcome } from "./recording-request";

const PATIENCE_MS = 15_000;
/** Of all that outlives a page a browser takes 64 KiB. */
const LARGEST_KEPT_ALIVE = 32 * 1024;
const MOST_PEAKS = (LONGEST_SEGMENT_MS / 1_000) * PEAKS_A_SECOND;

/** A segment that is on its way. `startedAt` in ms by the server's clock. */
export interface SegmentToSend {
	readonly recordingId: string;
	readonly n: number;
	readonly startedAt: number;
	readonly peaks: readonly number[];
	readonly sound: Blob;
}

/** Says something about the recording of a call. Null: nobody answered, or it was refused. */
export async function tellRecording(callId: string, deed: RecordingDeed): Promise<DeedAnswer | null> {
	try {
		const answer = await fetch(`/live/${callId}/recording`, {
			method: "POST",
			headers: { "Content-Type": "application/json" },
			body: JSON.stringify(deed),
			// The last word of a page that closes gets through.
			keepalive: true,
		});
		return answer.ok || answer.status === 409 ? ((await answer.json()) as DeedAnswer) : null;
	} catch {
		return null;
	}
}

/** One try to hand a segment in. Null: nobody answered, or the server was not well. */
export async function sendSegment(
	callId: string,
	{ recordingId, n, startedAt, peaks, sound }: SegmentToSend,
): Promise<SegmentOutcome | null> {
	const asked = new URLSearchParams({
		...{ recordingId, n: String(n), startedAt: String(startedAt) },
		peaks: peaks.slice(0, MOST_PEAKS).join("."),
	});
	try {
		const answer = await fetch(`/live/${callId}/recording/segments?${asked}`, {
			method: "POST",
			headers: { "Content-Type": "application/octet-stream" },
			body: sound,
			signal: AbortSignal.timeout(PATIENCE_MS),
			// The last seconds of a page that closes get through, as far as browsers allow.
			keepalive: sound.size < LARGEST_KEPT_ALIVE,
		});
		// Signed out, or the right is gone.
		if (answer.status === 401 || answer.status === 403 || answer.status === 404) return "no-consent";
		const body = (await answer.json()) as { outcome: SegmentOutcome };
		return body.outcome ?? null;
	} catch {
		return null;
	}
}
