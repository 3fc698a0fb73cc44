import { database } from "./database.server";

export interface Centre {
	readonly id: string;
	readonly parentId: string | null;
	readonly kind: string;
	readonly nameVi: string;
	readonly nameEn: string;
	/** Ids from the root down, each ended by "/". */
	readonly path: string;
}

/** All centres, each after its parent. There are some hundreds at most. */
export async function listCentres(): Promise<Centre[]> {
	return database.centre.findMany({ orderBy: { path: "asc" } });
}

export async function findCentre(id: string): Promise<Centre | null> {
	return database.centre.findUnique({ where: { id } });
}

/** Adds a centre below its parent. Throws when the parent is not there or the id is taken. */
export async function insertCentre(centre: Omit<Centre, "path">): Promise<Centre> {
	const parent = centre.parentId
		? await database.centre.findUniqueOrThrow({ where: { id: centre.parentId } })
		: null;
	return database.centre.create({ data: { ...centre, path: `${parent?.path ?? ""}${centre.id}/` } });
}

/**
 * How many people hold a role on a day, by centre: at it, and at it or below, each person once. One statement; centres
 * without anybody have no entry.
 */
export async function countPeopleByCentre(
	day: string,
): Promise<Map<string, { here: number; withBelow: number }>> {
	const rows = await database.$queryRaw<{ id: string; here: number; withBelow: number }[]>`
		SELECT c.id, count(DISTINCT r."personId") FILTER (WHERE r."centreId" = c.id)::int AS here,
			count(DISTINCT r."personId")::int AS "withBelow"
		FROM "Centre" c JOIN "Centre" b ON starts_with(b.path, c.path)
		JOIN "RoleHolding" r ON r."centreId" = b.id JOIN "Person" p ON p.id = r."personId"
		WHERE p."disabledAt" IS NULL AND r."from" <= ${day}::date AND (r."to" IS NULL OR r."to" >= ${day}::date)
		GROUP BY c.id`;
	return new Map(rows.map(({ id, here, withBelow }) => [id, { here, withBelow }]));
}
