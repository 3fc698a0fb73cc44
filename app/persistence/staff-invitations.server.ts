import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";
import type { LinkToStore } from "./one-time-links.server";
import { dateColumn } from "./plain-day.server";
import { lockPerson } from "./records.server";

/** How the people of a list stand. */
export interface Invitees {
	/** Open accounts that the list made. */
	readonly people: number;
	readonly withPassword: number;
	/** Without a password, with a link that still sets one. */
	readonly withLink: number;
}

/** A link that may still be used to set a password, at an instant. */
const usable = (at: Date) => ({ newEmail: null, usedAt: null, expiresAt: { gt: at } });
const withPassword = { accounts: { some: { password: { not: null } } } };

/** Counts the people of a list by whether they can sign in, or were invited to. */
export async function countInvitees(
	importId: string,
	at: Date,
	on: Transaction = database,
): Promise<Invitees> {
	const open = { importId, disabledAt: null };
	const [people, having, linked] = await Promise.all([
		on.person.count({ where: open }),
		on.person.count({ where: { ...open, ...withPassword } }),
		on.person.count({ where: { ...open, NOT: withPassword, oneTimeLinks: { some: usable(at) } } }),
	]);
	return { people, withPassword: having, withLink: linked };
}

/**
 * Begins to invite the people of a list that was imported, with what causes the work, in one transaction. False while
 * they are being invited already.
 */
export async function beginInvitation(
	{ id, byId, at }: { id: string; byId: string; at: Date },
	queue: (on: Transaction) => Promise<void>,
): Promise<boolean> {
	return database.$transaction(async (on) => {
		const { count } = await on.staffImport.updateMany({
			where: { id, state: "done", OR: [{ inviteState: null }, { inviteState: "done" }] },
			data: { inviteState: "running", invited: 0 },
		});
		if (count === 0) return false;
		const { withLink } = await countInvitees(id, at, on);
		await on.staffImport.update({ where: { id }, data: { invitedBefore: withLink } });
		await audit({ personId: byId, action: "staff.invited", subject: `staff-import:${id}` }, on);
		await queue(on);
		return true;
	});
}

/** Whether the people of a list are being invited, and by whom; null where there is none such. */
export async function findInvitation(importId: string): Promise<{ byId: string } | null> {
	return database.staffImport.findFirst({
		where: { id: importId, inviteState: "running" },
		select: { byId: true },
	});
}

/**
 * People of a list without a password and without a link that holds, whose every role on a day (ISO) or later is at a
 * centre below these paths. Their ids.
 */
export async function listUninvited(
	importId: string,
	{ paths, day, at }: { paths: readonly string[]; day: string; at: Date },
): Promise<string[]> {
	const rows = await database.person.findMany({
		where: { importId, disabledAt: null, NOT: withPassword, oneTimeLinks: { none: usable(at) } },
		select: {
			id: true,
			roles: {
				where: { OR: [{ to: null }, { to: { gte: dateColumn(day) } }] },
				select: { centre: { select: { path: true } } },
			},
		},
		orderBy: { id: "asc" },
	});
	const within = (path: string) => paths.some((prefix) => path.startsWith(prefix));
	return rows
		.filter(({ roles }) => roles.length > 0 && roles.every(({ centre }) => within(centre.path)))
		.map(({ id }) => id);
}

/**
 * Gives somebody of a list a link, unless they have a password or a link that holds by now. `keepMail` keeps the mail
 * with it, in the same transaction: there is no link that is not written to them, and none is written twice.
 */
export async function inviteOnce(
	{ importId, personId, byId, at }: { importId: string; personId: string; byId: string; at: Date },
	link: LinkToStore,
	keepMail: (on: Transaction) => Promise<void>,
): Promise<boolean> {
	return database.$transaction(async (on) => {
		await lockPerson(personId, on);
		const waits = { id: personId, disabledAt: null, NOT: withPassword, oneTimeLinks: { none: usable(at) } };
		if ((await on.person.count({ where: waits })) === 0) return false;
		await on.oneTimeLink.create({ data: { ...link, personId, createdBy: byId } });
		await audit({ personId: byId, action: "link.made", subject: `person:${personId}` }, on);
		await keepMail(on);
		await on.staffImport.update({ where: { id: importId }, data: { invited: { increment: 1 } } });
		return true;
	});
}

/** All of a list's people who could be invited were. */
export async function endInvitation(importId: string): Promise<void> {
	await database.staffImport.updateMany({
		where: { id: importId, inviteState: "running" },
		data: { inviteState: "done" },
	});
}
