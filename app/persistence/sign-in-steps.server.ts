import { database } from "./database.server";

/** Somebody who gave the right password and has a code still to give, or a factor to set up. */
export interface SignInStep {
	readonly id: string;
	readonly personId: string;
	readonly email: string;
	readonly language: string;
	/** Sealed; null: there is a factor already. */
	readonly setupSecret: string | null;
}

export async function insertSignInStep(step: {
	tokenHash: string;
	personId: string;
	setupSecret: string | null;
	seconds: number;
}): Promise<void> {
	const { tokenHash, personId, setupSecret, seconds } = step;
	await database.$executeRaw`
		INSERT INTO "SignInStep" (id, "tokenHash", "personId", "setupSecret", "expiresAt")
		VALUES (gen_random_uuid(), ${tokenHash}, ${personId}, ${setupSecret}, now() + make_interval(secs => ${seconds}))`;
}

/** The step that this token is for, while it may be taken. */
export async function findSignInStep(tokenHash: string): Promise<SignInStep | null> {
	const rows = await database.$queryRaw<SignInStep[]>`
		SELECT s.id, s."personId", s."setupSecret", p.email, p.language
		FROM "SignInStep" s JOIN "Person" p ON p.id = s."personId"
		WHERE s."tokenHash" = ${tokenHash} AND s."expiresAt" > now() AND p."disabledAt" IS NULL`;
	return rows[0] ?? null;
}

/** Ends a step. Of many at once one wins. */
export async function endSignInStep(id: string): Promise<boolean> {
	return (await database.signInStep.deleteMany({ where: { id } })).count === 1;
}
