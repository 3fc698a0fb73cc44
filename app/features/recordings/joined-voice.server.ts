import { createHash } from "node:crypto";
import type { RecordingSide } from "~/domain/recording/consent";
import { listRecordings, type StoredRecording } from "~/persistence/recordings.server";
import { recordingStore } from "~/platform/recording-store/configured-store.server";
import { joinSegments } from "~/platform/recording-store/join-segments.server";
import { joinedKey, joinedPrefix, segmentKey } from "./recording-keys";

/** So many segments are asked of the store at a time. */
const AT_ONCE = 8;

/** A side's voice as one file, and what changes where it does: its digest. */
export interface JoinedVoice {
	readonly bytes: Uint8Array;
	readonly digest: string;
}

/**
 * One side's voice of a call as one file in which any moment can be sought: second for second the call's clock since it
 * was answered. It is joined when it is first asked for, and kept beside the segments. Null: nothing is kept of it.
 *
 * @param since what was recorded before (ms) is past its time
 */
export async function joinedVoice(
	callId: string,
	side: RecordingSide,
	since: number,
): Promise<JoinedVoice | null> {
	const digest = digestOf(await listRecordings(callId, since), side);
	if (digest === null) return null;
	const store = recordingStore();
	const key = joinedKey(callId, side, digest);
	const known = await store.get(key);
	if (known) return { bytes: known, digest };
	const takes = (await listRecordings(callId, since)).filter((take) => take.side === side);
	const pieces = takes
		.flatMap(({ id, segments }) => segments.map(({ n, startedMs }) => ({ id, n, startedMs })))
		.sort((a, b) => a.startedMs - b.startedMs);
	const segments: { startedMs: number; bytes: Uint8Array }[] = [];
	for (let from = 0; from < pieces.length; from += AT_ONCE) {
		const some = pieces.slice(from, from + AT_ONCE);
		const files = await Promise.all(some.map(({ id, n }) => store.get(segmentKey(callId, id, n))));
		for (const [index, bytes] of files.entries()) {
			const { startedMs = 0 } = some[index] ?? {};
			if (bytes) segments.push({ startedMs, bytes });
		}
	}
	if (segments.length === 0) return null;
	const bytes = await joinSegments(segments);
	// A full store still lets it be heard; it is joined again the next time.
	await store.put(key, bytes).catch(() => {});
	if (digestOf(await listRecordings(callId, since), side) === digest) return { bytes, digest };
	// Somebody took it back while it was joined.
	await store.removeAll(joinedPrefix(callId));
	return null;
}

function digestOf(takes: readonly StoredRecording[], side: RecordingSide): string | null {
	const hash = createHash("sha256");
	let any = false;
	for (const { id, segments } of takes.filter((take) => take.side === side))
		for (const { n, sha256, startedMs } of segments) {
			any = true;
			hash.update(`${id} ${n} ${startedMs} ${sha256}\n`);
		}
	return any ? hash.digest("hex") : null;
}
