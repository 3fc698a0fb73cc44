/** Whose voice it is: of whoever answers the phone, or of whoever plays the caller. */
export type RecordingSide = "trainee" | "trainer";

/** Who speaks in a call now. */
export interface Speakers {
	readonly traineeId: string;
	readonly trainerId: string;
}

/**
 * Who has still to agree before anything is recorded. Both have to, whichever microphone it is: in one room, or through
 * the loudspeaker of a phone, either of them hears the other, too. Where another trainer takes the caller over, they
 * are asked, too.
 *
 * @param agreed ids of those who agreed and have not taken it back
 */
export function stillToAgree(agreed: readonly string[], { traineeId, trainerId }: Speakers): RecordingSide[] {
	const missing: RecordingSide[] = [];
	if (!agreed.includes(traineeId)) missing.push("trainee");
	if (!agreed.includes(trainerId)) missing.push("trainer");
	return missing;
}
