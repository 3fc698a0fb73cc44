import { database, type Transaction } from "./database.server";

/** A mail that is under way: what it says is sealed, since links that work stand in it. */
export interface WaitingMail {
	readonly id: string;
	readonly personId: string;
	readonly sealed: string;
	/** How often it was tried, the try under way included. */
	readonly tries: number;
}

/** Keeps a mail that is tried now for the first time, and again after a pause; without one it is tried as soon as any. */
export async function insertWaitingMail(
	mail: Pick<WaitingMail, "id" | "personId" | "sealed">,
	times: { pauseSeconds: number; lastSeconds: number },
	on: Transaction = database,
): Promise<void> {
	await on.$executeRaw`
		INSERT INTO "WaitingMail" (id, "personId", sealed, "nextAt", "expiresAt")
		VALUES (${mail.id}, ${mail.personId}, ${mail.sealed},
			now() + make_interval(secs => ${times.pauseSeconds}), now() + make_interval(secs => ${times.lastSeconds}))`;
}

/**
 * Takes one mail whose time has come, and puts its next time off by the pause after so many tries: whichever process
 * asks, each mail is taken by one, and is not lost with it.
 */
export async function takeDueMail(pausesSeconds: readonly number[]): Promise<WaitingMail | null> {
	const rows = await database.$queryRaw<WaitingMail[]>`
		UPDATE "WaitingMail" SET tries = tries + 1,
			"nextAt" = now() + make_interval(secs => (${[...pausesSeconds]}::int[])[tries + 1])
		WHERE id = (
			SELECT id FROM "WaitingMail"
			WHERE "nextAt" <= now() AND "expiresAt" > now() AND tries < ${pausesSeconds.length}
			ORDER BY "nextAt" LIMIT 1 FOR UPDATE SKIP LOCKED)
		RETURNING id, "personId", sealed, tries`;
	return rows[0] ?? null;
}

/** It was taken, or nobody ever will. */
export async function removeWaitingMail(id: string): Promise<void> {
	await database.waitingMail.deleteMany({ where: { id } });
}

/** Removes what was tried as often as it may be, or is too late for; says whose it was. */
export async function removeOverdueMail(
	mostTries: number,
): Promise<Pick<WaitingMail, "personId" | "tries">[]> {
	return database.$queryRaw`
		DELETE FROM "WaitingMail" WHERE "expiresAt" <= now() OR (tries >= ${mostTries} AND "nextAt" <= now())
		RETURNING "personId", tries`;
}
