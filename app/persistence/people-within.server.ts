import { database } from "./database.server";
import { placeHolds } from "./standing-places.server";

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
	const rows = await database.$queryRaw<{ id: string; path: string }[]>`
		SELECT p."personId" AS id, c.path FROM "StandingPlace" p JOIN "Centre" c ON c.id = p."centreId"
		WHERE p."personId" = ANY(${[...personIds]}::text[]) AND ${placeHolds(day)}`;
	return new Set(
		rows.filter(({ path }) => paths.some((prefix) => path.startsWith(prefix))).map(({ id }) => id),
	);
}
