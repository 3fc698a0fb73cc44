import { searchName } from "~/domain/shared/search-name";
import type { Role } from "~/platform/permissions/signed-in";
import { audit } from "./audit.server";
import { database } from "./database.server";
import { endLinks, type LinkToStore } from "./one-time-links.server";
import { dateColumn } from "./plain-day.server";
import { lockPerson } from "./records.server";
import { endSessionsWithoutFactor } from "./required-factors.server";
import { endSessionsOf } from "./sessions.server";

const person = (id: string) => `person:${id}`;

/** Makes a person with a first role and a one-time link. `taken`: the e-mail belongs to somebody; nothing was stored. */
export async function insertPerson(
	given: {
		name: string;
		email: string;
		role: Role;
		centreId: string;
		from: string;
		language?: "vi" | "en";
	},
	link: LinkToStore,
	byId: string,
): Promise<{ ok: true; personId: string } | { ok: false; reason: "taken" }> {
	const { name, email, role, centreId, from, language = "vi" } = given;
	return database
		.$transaction(async (on) => {
			const { id } = await on.person.create({
				data: {
					name,
					email,
					language,
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
		// The role may ask for a second factor: they set it up when they sign in again.
		await endSessionsWithoutFactor(personId, on);
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

/**
 * Moves a role to another centre: it ends on the day before at the one and begins on the day at the other, in one.
 *
 * @returns false where it is held there already, or does not run on that day any more
 */
export async function moveRole(
	holding: { id: string; role: Role; centreId: string },
	personId: string,
	to: { centreId: string; on: string; dayBefore: string },
	byId: string,
): Promise<boolean> {
	return database.$transaction(async (on) => {
		await lockPerson(personId, on);
		const day = dateColumn(to.on);
		const held = await on.roleHolding.count({
			where: {
				personId,
				role: holding.role,
				centreId: to.centreId,
				OR: [{ to: null }, { to: { gte: day } }],
			},
		});
		if (held > 0) return false;
		const runs = await on.roleHolding.findFirst({
			where: { id: holding.id, personId, from: { lt: day }, OR: [{ to: null }, { to: { gte: day } }] },
		});
		if (!runs) return false;
		await on.roleHolding.update({ where: { id: holding.id }, data: { to: dateColumn(to.dayBefore) } });
		const { role } = holding;
		// What was to end there ends here on the same day: a move gives nobody more than they had.
		await on.roleHolding.create({
			data: { personId, role, centreId: to.centreId, from: day, to: runs.to },
		});
		const detail = { role, from: holding.centreId, to: to.centreId, on: to.on };
		await audit({ personId: byId, action: "role.moved", subject: person(personId), detail }, on);
		return true;
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
			where: { id: personId, disabledAt: { not: null }, erasedAt: null },
			data: { disabledAt: null },
		});
		if (count > 0) await audit({ personId: byId, action: "account.enabled", subject: person(personId) }, on);
	});
}

/** The hash of somebody's password; null while none was ever set. */
export async function findPasswordHash(personId: string): Promise<string | null> {
	const account = await database.account.findFirst({
		where: { personId, providerId: "credential" },
		select: { password: true },
	});
	return account?.password ?? null;
}
