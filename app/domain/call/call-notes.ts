/** The notes that explain the screen of a call as it goes, in the order in which its parts come up. */
export const CALL_NOTES = ["line", "replies", "silence", "ending", "record", "referral", "wrap-up"] as const;
export type CallNote = (typeof CALL_NOTES)[number];

/** The turn from which on a note beside the conversation has something to point at. */
const FROM_TURN: Partial<Record<CallNote, number>> = { line: 0, replies: 0, silence: 1, ending: 3 };

/**
 * The note that stands beside the conversation now: the first that was not put away and whose part has come up; null
 * where there is none. One at a time, so that the caller's words keep their room.
 */
export function noteBesideConversation(waiting: readonly CallNote[], turn: number): CallNote | null {
	return (
		CALL_NOTES.find(
			(note) => waiting.includes(note) && (FROM_TURN[note] ?? Number.POSITIVE_INFINITY) <= turn,
		) ?? null
	);
}

/**
 * Which notes are still to come for somebody who takes a practice call: all that they have not put away in their first
 * one, or in the next one after they asked for them again.
 *
 * @param kept what is stored of them: notes that were put away, "off" and "again"
 */
export function waitingNotes(kept: readonly string[], hasPractised: boolean): CallNote[] {
	if (kept.includes("off") || (hasPractised && !kept.includes("again"))) return [];
	return CALL_NOTES.filter((note) => !kept.includes(note));
}
