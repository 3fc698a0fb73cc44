import { searchName } from "~/domain/shared/search-name";
import type { Role } from "~/platform/permissions/signed-in";
import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";
import { dateColumn } from "./plain-day.server";
import { lockPerson } from "./records.server";
import { endSessionsOf } from "./sessions.server";

const person = (id: string) => `person:${id}`;

/** A link that sets a password, as it is stored: only the hash of its secret. */
export interface LinkToStore {
	readonly secretHash: string;
	readonly expiresAt: Date;
}

/** Makes a person with a first role and a one-time link. `taken`: the e-mail belongs to somebody; nothing was stored. */
export async function insertPerson(
	given: { name: string; email: string; role: Role; centreId: string; from: string },
	link: LinkToStore,
	byId: string,
): Promise<{ ok: true; personId: string } | { ok: false; reason: "taken" }> {
	const { name, email, role, centreId, from } = given;
	return database
		.$transaction(async (on) => {
			const { id } = await on.person.create({
				data: {
					name,
					email,
					searchName: searchName(name),
					roles: { create: { role, centreId, from: dateColumn(from) } },
					oneTimeLinks: { create: { ...link, createdBy: byId } },
				},
				select: { id: true },
			});
			await audit(
				{ personId: byId, action: "account.made", subject: person(id), detail: { role, centreId, from } },
				on,
			);
			await audit({ personId: byId, action: "link.made", subject: person(id) }, on);
			return { ok: true as const, personId: id };
		})
		.catch((error: unknown) => {
			if (isTaken(error)) return { ok: false as const, reason: "taken" as const };
			throw error;
		});
}

/** Prisma's code for a unique key that is taken. */
export function isTaken(error: unknown): boolean {
	return typeof error === "object" && error !== null && "code" in error && error.code === "P2002";
}

/** Gives a role from a day on. False when the person holds it at that centre already, then or later. */
export async function giveRole(
	given: { personId: string; role: Role; centreId: string; from: string },
	byId: string,
): Promise<boolean> {
	const { personId, role, centreId, from } = given;
	return database.$transaction(async (on) => {
		await lockPerson(personId, on);
		const held = await on.roleHolding.count({
			where: { personId, role, centreId, OR: [{ to: null }, { to: { gte: dateColumn(from) } }] },
		});
		if (held > 0) return false;
		await on.roleHolding.create({ data: { personId, role, centreId, from: dateColumn(from) } });
		await audit(
			{ personId: byId, action: "role.given", subject: person(personId), detail: { role, centreId, from } },
			on,
		);
		return true;
	});
}

/** Sets the last day of a role of this person. */
export async function endRole(
	holdingId: string,
	personId: string,
	lastDay: string,
	byId: string,
): Promise<boolean> {
	return database.$transaction(async (on) => {
		const { count } = await on.roleHolding.updateMany({
			where: { id: holdingId, personId },
			data: { to: dateColumn(lastDay) },
		});
		if (count > 0)
			await audit(
				{ personId: byId, action: "role.ended", subject: person(personId), detail: { holdingId, lastDay } },
				on,
			);
		return count > 0;
	});
}

/** Takes back a role that has not been held for a whole day yet: a period of no day cannot stand. The audit keeps what it was. */
export async function withdrawRole(
	holding: { id: string; role: Role; centreId: string; from: string },
	personId: string,
	byId: string,
): Promise<void> {
	const { id, role, centreId, from } = holding;
	await database.$transaction(async (on) => {
		const { count } = await on.roleHolding.deleteMany({ where: { id, personId, from: dateColumn(from) } });
		const detail = { holdingId: id, role, centreId, from };
		if (count > 0)
			await audit({ personId: byId, action: "role.withdrawn", subject: person(personId), detail }, on);
	});
}

/** Disables an account: its sessions end and its links no longer work. False when it was disabled already. */
export async function disablePerson(personId: string, at: Date, byId: string): Promise<boolean> {
	return database.$transaction(async (on) => {
		const { count } = await on.person.updateMany({
			where: { id: personId, disabledAt: null },
			data: { disabledAt: at },
		});
		if (count === 0) return false;
		await endSessionsOf(personId, on);
		await endLinks(personId, at, on);
		await audit({ personId: byId, action: "account.disabled", subject: person(personId) }, on);
		return true;
	});
}

export async function enablePerson(personId: string, byId: string): Promise<void> {
	await database.$transaction(async (on) => {
		const { count } = await on.person.updateMany({
			where: { id: personId, disabledAt: { not: null } },
			data: { disabledAt: null },
		});
		if (count > 0) await audit({ personId: byId, action: "account.enabled", subject: person(personId) }, on);
	});
}

/** A new one-time link; the ones before it no longer work. */
export async function insertLink(personId: string, link: LinkToStore, at: Date, byId: string): Promise<void> {
	await database.$transaction(async (on) => {
		await lockPerson(personId, on);
		await endLinks(personId, at, on);
		await on.oneTimeLink.create({ data: { ...link, personId, createdBy: byId } });
		await audit({ personId: byId, action: "link.made", subject: person(personId) }, on);
	});
}

async function endLinks(personId: string, at: Date, on: Transaction): Promise<void> {
	await on.oneTimeLink.updateMany({
		where: { personId, usedAt: null, expiresAt: { gt: at } },
		data: { expiresAt: at },
	});
}

/** Ends all sessions of a person, and says so in the audit. */
export async function signOutEverywhere(personId: string, byId: string): Promise<void> {
	await database.$transaction(async (on) => {
		const count = await endSessionsOf(personId, on);
		await audit(
			{ personId: byId, action: "sessions.ended", subject: person(personId), detail: { count } },
			on,
		);
	});
}

/** Whose link this is, while it may be used; else null, whatever the reason. */
export async function findUsableLink(
	secretHash: string,
	at: Date,
): Promise<{ personId: string; name: string; email: string } | null> {
	const link = await database.oneTimeLink.findFirst({
		where: { secretHash, usedAt: null, expiresAt: { gt: at }, person: { disabledAt: null } },
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
			WHERE l."secretHash" = ${secretHash} AND l."usedAt" IS NULL AND l."expiresAt" > ${at}
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

/** Whether a password was ever set. */
export async function hasPassword(personId: string): Promise<boolean> {
	return (
		(await database.account.count({
			where: { personId, providerId: "credential", password: { not: null } },
		})) > 0
	);
}

export interface OwnSession {
	readonly id: string;
	readonly createdAt: number;
	readonly expiresAt: number;
	readonly userAgent: string;
}

/** The sessions of a person that have not ended, the newest first. */
export async function listSessions(personId: string, at: Date): Promise<OwnSession[]> {
	const rows = await database.session.findMany({
		where: { personId, expiresAt: { gt: at } },
		select: { id: true, createdAt: true, expiresAt: true, userAgent: true },
		orderBy: { createdAt: "desc" },
	});
	return rows.map(({ id, createdAt, expiresAt, userAgent }) => ({
		id,
		createdAt: createdAt.getTime(),
		expiresAt: expiresAt.getTime(),
		userAgent: userAgent ?? "",
	}));
}
