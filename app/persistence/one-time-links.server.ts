import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";
import { lockPerson } from "./records.server";
import { endSessionsOf } from "./sessions.server";

const person = (id: string) => `person:${id}`;

/** A link as it is stored: only the hash of its secret. */
export interface LinkToStore {
	readonly secretHash: string;
	readonly expiresAt: Date;
}

/** A new one-time link that sets a password. `endOthers`: the ones before it no longer work. */
export async function insertLink(
	personId: string,
	link: LinkToStore,
	{ endOthers, byId, at }: { endOthers: boolean; byId: string | null; at: Date },
): Promise<void> {
	await database.$transaction(async (on) => {
		await lockPerson(personId, on);
		if (endOthers) await endLinks(personId, at, on);
		await on.oneTimeLink.create({ data: { ...link, personId, createdBy: byId } });
		await audit({ personId: byId, action: "link.made", subject: person(personId) }, on);
	});
}

/** Links that were not used no longer work. */
export async function endLinks(personId: string, at: Date, on: Transaction): Promise<void> {
	await on.oneTimeLink.updateMany({
		where: { personId, usedAt: null, expiresAt: { gt: at } },
		data: { expiresAt: at },
	});
}

/** Whose link this is, while it may be used; else null, whatever the reason. */
export async function findUsableLink(
	secretHash: string,
	at: Date,
): Promise<{ personId: string; name: string; email: string } | null> {
	const link = await database.oneTimeLink.findFirst({
		where: { secretHash, newEmail: null, usedAt: null, expiresAt: { gt: at }, person: { disabledAt: null } },
		select: { person: { select: { id: true, name: true, email: true } } },
	});
	return link && { personId: link.person.id, name: link.person.name, email: link.person.email };
}

/**
 * Sets the password that a link is for and uses the link up, both or neither; all sessions of the person end. Of many
 * who use a link at once one wins. False when the link may not be used (any more).
 */
export async function setPasswordByLink(
	secretHash: string,
	passwordHash: string,
	at: Date,
): Promise<boolean> {
	return database.$transaction(async (on) => {
		// One statement decides: a second one waits for the row and then finds it used.
		const rows = await on.$queryRaw<{ personId: string }[]>`
			UPDATE "OneTimeLink" l SET "usedAt" = ${at} FROM "Person" p
			WHERE l."secretHash" = ${secretHash} AND l."newEmail" IS NULL AND l."usedAt" IS NULL AND l."expiresAt" > ${at}
				AND p.id = l."personId" AND p."disabledAt" IS NULL
			RETURNING l."personId"`;
		const personId = rows[0]?.personId;
		if (!personId) return false;
		await lockPerson(personId, on);
		const { count } = await on.account.updateMany({
			where: { personId, providerId: "credential" },
			data: { password: passwordHash },
		});
		if (count === 0)
			await on.account.create({
				data: { personId, accountId: personId, providerId: "credential", password: passwordHash },
			});
		await endSessionsOf(personId, on);
		await endLinks(personId, at, on);
		await audit(
			{ personId: null, action: "password.set", subject: person(personId), detail: { by: "link" } },
			on,
		);
		return true;
	});
}
