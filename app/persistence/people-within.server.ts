import { database } from "./database.server";

/**
 * Of these people, those who hold a role other than the administrator's on a day at a centre within these paths, and
 * whose account is in use: whose records can be opened from a list of calls.
 *
 * @param day ISO
 */
export async function findPeopleWithin(
	personIds: readonly string[],
	paths: readonly string[],
	day: string,
): Promise<ReadonlySet<string>> {
	const rows = await database.$queryRaw<{ id: string }[]>`
		SELECT DISTINCT p.id FROM "Person" p
		JOIN "RoleHolding" h ON h."personId" = p.id AND h.role <> 'administrator'
			AND h."from" <= ${day}::date AND (h."to" IS NULL OR h."to" >= ${day}::date)
		JOIN "Centre" c ON c.id = h."centreId"
		WHERE p.id = ANY(${[...personIds]}) AND p."disabledAt" IS NULL
			AND EXISTS (SELECT 1 FROM unnest(${[...paths]}::text[]) prefix WHERE starts_with(c.path, prefix))`;
	return new Set(rows.map(({ id }) => id));
}
