import type { Role } from "~/platform/permissions/signed-in";
import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";

/** The roles whose holders sign in with a second factor. */
export async function listRequiredRoles(): Promise<Role[]> {
	const rows = await database.requiredFactor.findMany({ select: { role: true }, orderBy: { role: "asc" } });
	return rows.map(({ role }) => role);
}

/** How many people who may sign in hold each role today, and how many of them have a second factor. */
export async function countFactors(): Promise<Map<Role, { people: number; withFactor: number }>> {
	const rows = await database.$queryRaw<{ role: Role; people: number; withFactor: number }[]>`
		SELECT r.role, count(DISTINCT p.id)::int AS people, count(DISTINCT f."personId")::int AS "withFactor"
		FROM "RoleHolding" r JOIN "Person" p ON p.id = r."personId" LEFT JOIN "SecondFactor" f ON f."personId" = p.id
		WHERE p."disabledAt" IS NULL AND r."from" <= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
			AND (r."to" IS NULL OR r."to" >= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)
		GROUP BY r.role`;
	return new Map(rows.map(({ role, people, withFactor }) => [role, { people, withFactor }]));
}

/**
 * Asks for a second factor of those who hold one of these roles, and of nobody else. Whoever is signed in without
 * one, and now needs one, is signed out: they set it up when they sign in again.
 */
export async function saveRequiredRoles(roles: readonly Role[], byId: string): Promise<void> {
	await database.$transaction(async (on) => {
		// One after the other: what is written down below is what was changed.
		await on.$executeRaw`LOCK TABLE "RequiredFactor" IN SHARE ROW EXCLUSIVE MODE`;
		const before = (await on.requiredFactor.findMany({ select: { role: true } })).map(({ role }) => role);
		const added = roles.filter((role) => !before.includes(role));
		const removed = before.filter((role) => !roles.includes(role));
		await on.requiredFactor.deleteMany({ where: { role: { in: removed } } });
		await on.requiredFactor.createMany({ data: added.map((role) => ({ role })) });
		for (const [action, changed] of [
			["factor.required", added],
			["factor.no-longer-required", removed],
		] as const)
			for (const role of changed) await audit({ personId: byId, action, subject: `role:${role}` }, on);
		await endSessionsWithoutFactor(null, on);
	});
}

/** Ends the sessions of those who need a second factor and have none: of everybody, or of one person. */
export async function endSessionsWithoutFactor(personId: string | null, on: Transaction): Promise<void> {
	await on.$executeRaw`
		DELETE FROM "Session" s WHERE (${personId}::text IS NULL OR s."personId" = ${personId})
			AND NOT EXISTS (SELECT 1 FROM "SecondFactor" f WHERE f."personId" = s."personId")
			AND EXISTS (SELECT 1 FROM "RoleHolding" r JOIN "RequiredFactor" q ON q.role = r.role
				WHERE r."personId" = s."personId"
					AND (r."to" IS NULL OR r."to" >= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date))`;
}
