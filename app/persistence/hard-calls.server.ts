import { HARD_FROM, vietnamDayAround } from "~/domain/call/hard-calls";
import { database } from "./database.server";

/**
 * How many hard calls a person has taken today, in Vietnam's day: what was answered, and what rings; what was never
 * answered does not count.
 */
export function countHardCalls(personId: string, now: number): Promise<number> {
	const { from, to } = vietnamDayAround(now);
	return database.call.count({
		where: {
			traineeId: personId,
			createdAt: { gte: new Date(from), lt: new Date(to) },
			OR: [{ answeredAt: { not: null } }, { status: "ringing" }],
			scenario: { difficulty: { gte: HARD_FROM } },
		},
	});
}

/** The call that this person started under a key, or null. */
export async function findStartedCall(personId: string, startKey: string): Promise<string | null> {
	const where = { traineeId_startKey: { traineeId: personId, startKey } };
	return (await database.call.findUnique({ where, select: { id: true } }))?.id ?? null;
}
