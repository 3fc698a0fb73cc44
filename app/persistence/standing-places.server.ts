import { Prisma } from "#prisma/client";
import { database } from "./database.server";
import { NOTHING_KEPT } from "./list-standings.server";

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

/** What it says of one. */
export const statusIn = (standings: string, programmeId: string): string =>
	standingsIn(standings).find((each) => each.programmeId === programmeId)?.status ?? NOTHING_KEPT.status;

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
