import { type CallNote, waitingNotes } from "~/domain/call/call-notes";
import { database, type Transaction } from "./database.server";

/** The notes that are still to come for this person in a practice call. */
export async function findWaitingNotes(personId: string): Promise<CallNote[]> {
	const [row] = await database.$queryRaw<{ callNotes: string[]; practised: boolean }[]>`
		SELECT "callNotes", EXISTS (SELECT 1 FROM "Call" c WHERE c."traineeId" = ${personId}
			AND c.purpose = 'practice' AND c.status = 'completed') AS practised
		FROM "Person" WHERE id = ${personId}`;
	return row ? waitingNotes(row.callNotes, row.practised) : [];
}

/** Puts a note away, or all of them; "again" brings all of them back for the next practice call. */
export async function keepCallNote(personId: string, note: CallNote | "off" | "again"): Promise<void> {
	if (note === "again" || note === "off") {
		await database.person.update({ where: { id: personId }, data: { callNotes: [note] } });
		return;
	}
	// Two notes put away in the same moment both count.
	await database.$executeRaw`UPDATE "Person" SET "callNotes" = array_append("callNotes", ${note})
		WHERE id = ${personId} AND NOT ${note} = ANY("callNotes")`;
}

/** A practice call is over: notes that were asked for again have come once more. */
export async function endNotesAskedAgain(personId: string, on: Transaction): Promise<void> {
	await on.$executeRaw`UPDATE "Person" SET "callNotes" = '{off}'
		WHERE id = ${personId} AND 'again' = ANY("callNotes")`;
}
