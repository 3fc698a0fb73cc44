import { nightlyRunIsDue, removeBefore } from "~/domain/retention/due-for-removal";
import { RETENTION_KINDS } from "~/domain/retention/retention-rules";
import { BATCH, listRetentionStates, removeBatch } from "~/persistence/retention.server";

/**
 * Removes what is past its time, batch by batch, of each kind whose nightly run has not been made or did not come to its
 * end. Done twice, or killed in between and done again, it comes to the same.
 */
export async function applyRetention(now: number, most = BATCH): Promise<void> {
	const states = await listRetentionStates();
	const at = new Date(now);
	for (const kind of RETENTION_KINDS) {
		const last = states.get(kind);
		if (last && !last.unfinished && !nightlyRunIsDue(last.at, now)) continue;
		const before = new Date(removeBefore(kind, now));
		while ((await removeBatch(kind, before, { at, most })) >= most);
	}
}
