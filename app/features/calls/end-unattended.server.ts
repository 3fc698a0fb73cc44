import { findUnattended } from "~/persistence/calls.server";
import { abandonCall } from "./abandon-call.server";
import { finishCallById } from "./finish-call.server";

/** A call whose browser was not heard from for this long is given up. */
export const ABANDONED_AFTER_MS = 30 * 60_000;
/** A record that nobody works on any more is taken as it stands. */
export const WRAP_UP_MS = 60 * 60_000;

/**
 * Ends what nobody attends to: calls that ring or are open are abandoned (not assessed, no penalty; an assigned one
 * can be taken again), wrap-ups are finished with the record as it was last saved. Returns how many of each.
 */
export async function endUnattended(now: number): Promise<{ abandoned: number; finished: number }> {
	let abandoned = 0;
	for (const status of ["ringing", "open"] as const)
		for (const id of await findUnattended(status, new Date(now - ABANDONED_AFTER_MS)))
			if (await abandonCall(id, now)) abandoned++;
	let finished = 0;
	for (const id of await findUnattended("wrap-up", new Date(now - WRAP_UP_MS)))
		if (await finishCallById(id, now)) finished++;
	return { abandoned, finished };
}
