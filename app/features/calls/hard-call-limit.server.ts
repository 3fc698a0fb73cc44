import { HARD_FROM, isBeyondDay } from "~/domain/call/hard-calls";
import { countHardCalls } from "~/persistence/hard-calls.server";

/** Whether this person is asked before a call of this difficulty begins: they have had enough hard ones today. */
export async function isAskedFirst(personId: string, difficulty: number, now: number): Promise<boolean> {
	if (difficulty < HARD_FROM) return false;
	return isBeyondDay(difficulty, await countHardCalls(personId, now));
}
