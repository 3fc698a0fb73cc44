import type { Prisma } from "#prisma/client";
import type { Language } from "~/domain/shared/text";
import type { Role } from "~/platform/permissions/signed-in";
import { database } from "./database.server";
import { isoDay } from "./plain-day.server";

/** When the account was disabled, or null while it may be used. Unknown people count as disabled. */
export async function findDisabledAt(personId: string): Promise<Date | null> {
	const person = await database.person.findUnique({ where: { id: personId }, select: { disabledAt: true } });
	return person ? person.disabledAt : new Date(0);
}

/** Who somebody is to whoever writes to them; null for nobody and for a disabled account. */
export async function findAddressee(
	personId: string,
): Promise<{ name: string; email: string; language: Language } | null> {
	const row = await database.person.findFirst({
		where: { id: personId, disabledAt: null },
		select: { name: true, email: true, language: true },
	});
	return row && { name: row.name, email: row.email, language: row.language === "en" ? "en" : "vi" };
}

/** The person of an address, while the account may be used. */
export async function findPersonByEmail(email: string): Promise<string | null> {
	const row = await database.person.findFirst({ where: { email, disabledAt: null }, select: { id: true } });
	return row?.id ?? null;
}

/** Whose address this is, disabled accounts too. */
export async function findPersonIdByEmail(email: string): Promise<string | null> {
	const row = await database.person.findUnique({ where: { email }, select: { id: true } });
	return row?.id ?? null;
}

/** Whether somebody has this address, disabled accounts too. */
export const isEmailTaken = async (email: string): Promise<boolean> =>
	(await findPersonIdByEmail(email)) !== null;

/** A role that was given to somebody, over time. Days are ISO; `to` is the last day, null while it is open. */
export interface Holding {
	readonly id: string;
	readonly role: Role;
	readonly centreId: string;
	readonly centrePath: string;
	readonly centre: { readonly vi: string; readonly en: string };
	readonly from: string;
	readonly to: string | null;
}

export interface PersonWithRoles {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	/** Instant, ms; null while the account may be used. */
	readonly disabledAt: number | null;
	/** Instant, ms; null: they have not been erased. */
	readonly erasedAt: number | null;
	/** Oldest first, ended ones too. */
	readonly holdings: readonly Holding[];
}

const SHOWN = {
	id: true,
	name: true,
	email: true,
	disabledAt: true,
	erasedAt: true,
	roles: {
		select: {
			id: true,
			role: true,
			centreId: true,
			from: true,
			to: true,
			centre: { select: { path: true, nameVi: true, nameEn: true } },
		},
		orderBy: [{ from: "asc" }, { id: "asc" }],
	},
} satisfies Prisma.PersonSelect;

/** A person with every role they hold or held, or null. Whoever calls this asks the policy about what it returns. */
export async function findPerson(personId: string): Promise<PersonWithRoles | null> {
	return (await findPeople([personId])).get(personId) ?? null;
}

/** People with every role they hold or held, by id. */
export async function findPeople(personIds: readonly string[]): Promise<Map<string, PersonWithRoles>> {
	const rows = await database.person.findMany({ where: { id: { in: [...personIds] } }, select: SHOWN });
	return new Map(rows.map((row) => [row.id, toPerson(row)]));
}

function toPerson(row: Prisma.PersonGetPayload<{ select: typeof SHOWN }>): PersonWithRoles {
	return {
		id: row.id,
		name: row.name,
		email: row.email,
		disabledAt: row.disabledAt?.getTime() ?? null,
		erasedAt: row.erasedAt?.getTime() ?? null,
		holdings: row.roles.map(({ id, role, centreId, from, to, centre }) => ({
			id,
			role,
			centreId,
			centrePath: centre.path,
			centre: { vi: centre.nameVi, en: centre.nameEn },
			from: isoDay(from),
			to: to && isoDay(to),
		})),
	};
}

/**
 * People with a role, ever, at a centre under one of these paths, each with all of their roles; by name, in the order
 * of Vietnamese. Which of them are to be shown is for the policy: this only keeps what is far away out.
 *
 * @param role only those with this role there; null: any
 */
export async function listPeopleUnder(
	paths: readonly string[],
	role: Role | null = null,
): Promise<PersonWithRoles[]> {
	return database.$queryRaw<PersonWithRoles[]>`
		SELECT p.id, p.name, p.email, (extract(epoch FROM p."disabledAt") * 1000)::double precision AS "disabledAt",
			(extract(epoch FROM p."erasedAt") * 1000)::double precision AS "erasedAt",
			json_agg(json_build_object('id', r.id, 'role', r.role, 'centreId', c.id, 'centrePath', c.path,
				'centre', json_build_object('vi', c."nameVi", 'en', c."nameEn"), 'from', r."from", 'to', r."to")
				ORDER BY r."from", r.id) AS holdings
		FROM "Person" p JOIN "RoleHolding" r ON r."personId" = p.id JOIN "Centre" c ON c.id = r."centreId"
		WHERE EXISTS (
			SELECT 1 FROM "RoleHolding" o JOIN "Centre" d ON d.id = o."centreId"
			WHERE o."personId" = p.id AND (${role}::text IS NULL OR o.role::text = ${role}::text)
				AND EXISTS (SELECT 1 FROM unnest(${[...paths]}::text[]) AS prefix WHERE starts_with(d.path, prefix)))
		GROUP BY p.id ORDER BY p.name COLLATE "vi-x-icu", p.id`;
}

/** Names of people by id, for what they did to somebody's record. */
export async function namesOf(personIds: readonly string[]): Promise<Map<string, string>> {
	const rows = await database.person.findMany({
		where: { id: { in: [...new Set(personIds)] } },
		select: { id: true, name: true },
	});
	return new Map(rows.map((row) => [row.id, row.name]));
}
