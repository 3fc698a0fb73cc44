import { database } from "./database.server";

/** Removes what has run out and proves nothing: counts of tries, half-made sign-ins, sessions of the day before. */
export async function sweepSignIn(): Promise<void> {
	await database.$executeRaw`DELETE FROM "TryCount" WHERE "endsAt" < now()`;
	await database.$executeRaw`DELETE FROM "SignInStep" WHERE "expiresAt" < now()`;
	await database.$executeRaw`DELETE FROM "Session" WHERE "expiresAt" < now() - interval '1 day'`;
}
