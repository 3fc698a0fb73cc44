import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";
import { lockPerson } from "./records.server";
import { endSessionsOf } from "./sessions.server";

const person = (id: string) => `person:${id}`;

/**
 * Whether somebody has a second factor, and whether a role that they hold, or will hold, asks for one.
 */
export async function findFactorNeed(personId: string): Promise<{ has: boolean; required: boolean }> {
	const rows = await database.$queryRaw<{ has: boolean; required: boolean }[]>`
		SELECT EXISTS (SELECT 1 FROM "SecondFactor" f WHERE f."personId" = ${personId}) AS has,
			EXISTS (SELECT 1 FROM "RoleHolding" r JOIN "RequiredFactor" q ON q.role = r.role
				WHERE r."personId" = ${personId}
					AND (r."to" IS NULL OR r."to" >= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)) AS required`;
	return rows[0] ?? { has: false, required: true };
}

/** The sealed secret of somebody's factor, and how many recovery codes are left; null: they have none. */
export async function findFactor(
	personId: string,
): Promise<{ secret: string; since: number; codesLeft: number } | null> {
	const factor = await database.secondFactor.findUnique({ where: { personId } });
	if (!factor) return null;
	const codesLeft = await database.recoveryCode.count({ where: { personId, usedAt: null } });
	return { secret: factor.secret, since: factor.createdAt.getTime(), codesLeft };
}

/** Uses a code up: no code of its half minute or before counts again. Of many at once one wins. */
export async function spendStep(personId: string, step: number): Promise<boolean> {
	const { count } = await database.secondFactor.updateMany({
		where: { personId, lastStep: { lt: step } },
		data: { lastStep: step },
	});
	return count === 1;
}

/** Uses a recovery code up, and says so in the audit. Of many at once one wins. */
export async function spendRecoveryCode(personId: string, codeHash: string, at: Date): Promise<boolean> {
	return database.$transaction(async (on) => {
		const { count } = await on.recoveryCode.updateMany({
			where: { personId, codeHash, usedAt: null },
			data: { usedAt: at },
		});
		if (count === 0) return false;
		await audit({ personId, action: "factor.recovery-code-used", subject: person(personId) }, on);
		return true;
	});
}

/** A new factor with its recovery codes. False when there is one already (two windows): nothing was changed. */
export async function insertFactor(
	personId: string,
	factor: { secret: string; step: number; codeHashes: readonly string[] },
): Promise<boolean> {
	return database.$transaction(async (on) => {
		await lockPerson(personId, on);
		if ((await on.secondFactor.count({ where: { personId } })) > 0) return false;
		await on.secondFactor.create({ data: { personId, secret: factor.secret, lastStep: factor.step } });
		await replaceCodes(personId, factor.codeHashes, on);
		await audit({ personId, action: "factor.set-up", subject: person(personId) }, on);
		return true;
	});
}

/** New recovery codes; those before them no longer work. False: there is no factor that they would be for. */
export async function insertRecoveryCodes(personId: string, codeHashes: readonly string[]): Promise<boolean> {
	return database.$transaction(async (on) => {
		await lockPerson(personId, on);
		if ((await on.secondFactor.count({ where: { personId } })) === 0) return false;
		await replaceCodes(personId, codeHashes, on);
		await audit({ personId, action: "factor.codes-made", subject: person(personId) }, on);
		return true;
	});
}

/** Turns one's own factor off. False when there was none. */
export async function removeOwnFactor(personId: string): Promise<boolean> {
	return database.$transaction((on) => removeFactor(personId, personId, "factor.turned-off", on));
}

/** An administrator removes somebody's factor: the telephone is lost. Their sessions end. */
export async function resetFactor(personId: string, byId: string): Promise<boolean> {
	return database.$transaction(async (on) => {
		const removed = await removeFactor(personId, byId, "factor.reset", on);
		if (removed) await endSessionsOf(personId, on);
		return removed;
	});
}

async function removeFactor(
	personId: string,
	byId: string,
	action: string,
	on: Transaction,
): Promise<boolean> {
	await lockPerson(personId, on);
	await on.recoveryCode.deleteMany({ where: { personId } });
	const { count } = await on.secondFactor.deleteMany({ where: { personId } });
	if (count > 0) await audit({ personId: byId, action, subject: person(personId) }, on);
	return count > 0;
}

async function replaceCodes(personId: string, codeHashes: readonly string[], on: Transaction): Promise<void> {
	await on.recoveryCode.deleteMany({ where: { personId } });
	await on.recoveryCode.createMany({ data: codeHashes.map((codeHash) => ({ personId, codeHash })) });
}
