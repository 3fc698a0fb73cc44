import { isTaken } from "./accounts.server";
import { audit } from "./audit.server";
import { database } from "./database.server";
import { lockPerson } from "./records.server";

interface LinkOfEmail {
	readonly secretHash: string;
	readonly expiresAt: Date;
	readonly newEmail: string;
}

/** A link that confirms somebody's new address; the one before it no longer works. */
export async function insertEmailLink(personId: string, link: LinkOfEmail, at: Date): Promise<void> {
	await database.$transaction(async (on) => {
		await lockPerson(personId, on);
		await on.oneTimeLink.updateMany({
			where: { personId, newEmail: { not: null }, usedAt: null, expiresAt: { gt: at } },
			data: { expiresAt: at },
		});
		await on.oneTimeLink.create({ data: { ...link, personId, createdBy: personId } });
		await audit({ personId, action: "email.change-asked", subject: `person:${personId}` }, on);
	});
}

/** Whose new address this link confirms, while it may be used. */
export async function findEmailLink(
	secretHash: string,
	at: Date,
): Promise<{ name: string; newEmail: string } | null> {
	const link = await database.oneTimeLink.findFirst({
		where: {
			secretHash,
			newEmail: { not: null },
			usedAt: null,
			expiresAt: { gt: at },
			person: { disabledAt: null },
		},
		select: { newEmail: true, person: { select: { name: true } } },
	});
	return link?.newEmail ? { name: link.person.name, newEmail: link.newEmail } : null;
}

/**
 * Changes the address that a link is for and uses the link up, both or neither. Null when the link may not be used
 * (any more), or somebody else has that address by now.
 */
export async function changeEmailByLink(
	secretHash: string,
	at: Date,
): Promise<{ personId: string; before: string; newEmail: string } | null> {
	return database
		.$transaction(async (on) => {
			const rows = await on.$queryRaw<{ personId: string; before: string; newEmail: string }[]>`
				UPDATE "OneTimeLink" l SET "usedAt" = ${at} FROM "Person" p
				WHERE l."secretHash" = ${secretHash} AND l."newEmail" IS NOT NULL AND l."usedAt" IS NULL
					AND l."expiresAt" > ${at} AND p.id = l."personId" AND p."disabledAt" IS NULL
				RETURNING l."personId", p.email AS before, l."newEmail"`;
			const changed = rows[0];
			if (!changed) return null;
			await on.person.update({ where: { id: changed.personId }, data: { email: changed.newEmail } });
			const subject = `person:${changed.personId}`;
			await audit({ personId: null, action: "email.changed", subject, detail: { by: "link" } }, on);
			return changed;
		})
		.catch((error: unknown) => {
			if (isTaken(error)) return null;
			throw error;
		});
}
