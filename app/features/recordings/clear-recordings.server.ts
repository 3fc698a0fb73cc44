import { listUncleared, noteCleared } from "~/persistence/recordings.server";
import { recordingStore } from "~/platform/recording-store/configured-store.server";
import { joinedPrefix, takePrefix } from "./recording-keys";

const BATCH = 50;

/**
 * Takes the files of removed takes out of the store, and then what was noted of them; done twice, or killed in between
 * and done again, it comes to the same. Returns how many takes went.
 *
 * @throws what the store says, where it does not answer: the job tries again
 */
export async function clearRecordings(now: number): Promise<number> {
	const store = recordingStore();
	for (let cleared = 0; ; ) {
		const batch = await listUncleared(BATCH);
		for (const { id, callId } of batch) {
			await store.removeAll(joinedPrefix(callId));
			await store.removeAll(takePrefix(callId, id));
			await noteCleared(id, now);
			cleared++;
		}
		if (batch.length < BATCH) return cleared;
	}
}
