import { env } from "~/platform/env.server";
import { audit } from "./audit.server";
import { database } from "./database.server";
import { endSessionsOf } from "./sessions.server";

export interface OwnSession {
	readonly id: string;
	readonly createdAt: number;
	readonly lastSeenAt: number;
	readonly expiresAt: number;
	readonly userAgent: string;
}

/** The sessions of a person that have not ended, the newest first. */
export async function listSessions(personId: string): Promise<OwnSession[]> {
	return database.$queryRaw<OwnSession[]>`
		SELECT id, (extract(epoch FROM "createdAt") * 1000)::double precision AS "createdAt",
			(extract(epoch FROM "lastSeenAt") * 1000)::double precision AS "lastSeenAt",
			(extract(epoch FROM "expiresAt") * 1000)::double precision AS "expiresAt",
			coalesce("userAgent", '') AS "userAgent"
		FROM "Session" WHERE "personId" = ${personId} AND "expiresAt" > now()
			AND "lastSeenAt" > now() - make_interval(mins => ${env().SESSION_IDLE_MINUTES})
		ORDER BY "createdAt" DESC, id`;
}

/** Ends all sessions of a person, and says so in the audit. */
export async function signOutEverywhere(personId: string, byId: string): Promise<void> {
	await database.$transaction(async (on) => {
		const count = await endSessionsOf(personId, on);
		await audit(
			{ personId: byId, action: "sessions.ended", subject: `person:${personId}`, detail: { count } },
			on,
		);
	});
}

/** Ends one of a person's sessions, or all but one. Returns how many ended. */
export async function endSessions(
	personId: string,
	which: { only: string } | { allBut: string },
	byId: string,
): Promise<number> {
	return database.$transaction(async (on) => {
		const id = "only" in which ? which.only : { not: which.allBut };
		const { count } = await on.session.deleteMany({ where: { personId, id } });
		if (count > 0)
			await audit(
				{ personId: byId, action: "sessions.ended", subject: `person:${personId}`, detail: { count } },
				on,
			);
		return count;
	});
}

/** Ends the session of a cookie that another one takes the place of. */
export async function endSessionOfToken(token: string): Promise<void> {
	await database.session.deleteMany({ where: { token } });
}

/** Keeps the secret of a factor that is being set up in this session; null forgets it. */
export async function saveSetupSecret(sessionId: string, sealed: string | null): Promise<void> {
	await database.session.updateMany({ where: { id: sessionId }, data: { setupSecret: sealed } });
}

export async function findSetupSecret(sessionId: string): Promise<string | null> {
	const session = await database.session.findUnique({
		where: { id: sessionId },
		select: { setupSecret: true },
	});
	return session?.setupSecret ?? null;
}
