import { Prisma } from "#prisma/client";
import { database } from "./database.server";

/** The rows `p` of `StandingPlace` whose role is held on a day, ISO. */
export const placeHolds = (day: string) =>
	Prisma.sql`p."from" <= ${day}::date AND (p."to" IS NULL OR p."to" >= ${day}::date)`;

/** What the text of a row says of each programme: "programme:status programme:status". */
export const standingsIn = (standings: string) =>
	standings
		.split(" ")
		.filter(Boolean)
		.map((each) => {
			const [programmeId = "", status = ""] = each.split(":");
			return { programmeId, status };
		});

/** What it says of one; undefined: nothing is on record. */
export const statusIn = (standings: string, programmeId: string): string | undefined =>
	standingsIn(standings).find((each) => each.programmeId === programmeId)?.status;

/**
 * How many people count, by the text of their rows. Whoever has several roles is counted once, where among them there is
 * one for each condition.
 *
 * @param within which rows `p` count at all
 * @param conditions further conditions on rows `p`
 */
export async function countPlaces(
	day: string,
	within: Prisma.Sql,
	conditions: readonly Prisma.Sql[] = [],
): Promise<{ standings: string; people: number }[]> {
	const all = Prisma.join([Prisma.sql`true`, ...conditions], " AND ");
	const any = Prisma.join(
		[Prisma.sql`true`, ...conditions.map((each) => Prisma.sql`bool_or(${each})`)],
		" AND ",
	);
	return database.$queryRaw`
		SELECT p.standings, count(*)::int AS people FROM "StandingPlace" p
		WHERE NOT p.several AND ${within} AND ${placeHolds(day)} AND ${all} GROUP BY 1
		UNION ALL
		SELECT one.standings, count(*)::int FROM (
			SELECT p."personId", p.standings FROM "StandingPlace" p WHERE p.several AND ${within} AND ${placeHolds(day)}
			GROUP BY 1, 2 HAVING ${any}) one GROUP BY 1`;
}

/** How many standings of people there are that are asked for: of one programme, or, where it is "", of all. */
export const sumStandings = (
	counted: readonly { readonly standings: string; readonly people: number }[],
	{ programmeId, statuses }: { readonly programmeId: string; readonly statuses: readonly string[] },
): number =>
	counted.reduce((sum, { standings, people }) => {
		const asked = standingsIn(standings).filter(
			(each) => (programmeId === "" || each.programmeId === programmeId) && statuses.includes(each.status),
		);
		return sum + people * asked.length;
	}, 0);

/** Makes all rows anew. Returns how many there are. */
export async function rebuildPlaces(): Promise<number> {
	return database.$transaction(
		async (on) => {
			await on.$executeRaw`LOCK TABLE "StandingPlace" IN EXCLUSIVE MODE`;
			await on.standingPlace.deleteMany();
			return on.$executeRaw`INSERT INTO "StandingPlace" SELECT * FROM "StandingPlaceCounted"`;
		},
		{ timeout: 600_000 },
	);
}

/** Compares every row with what it has to be; a row that is missing or too many is wrong, too. */
export async function checkPlaces(): Promise<{ compared: number; wrong: number }> {
	const [row] = await database.$queryRaw<{ compared: number; wrong: number }[]>`
		SELECT count(*)::int AS compared, (count(*) FILTER (WHERE p IS DISTINCT FROM c))::int AS wrong
		FROM "StandingPlace" p FULL JOIN "StandingPlaceCounted" c USING ("holdingId")`;
	return row ?? { compared: 0, wrong: 0 };
}
