import { Prisma } from "#prisma/client";
import type { StatusName } from "~/domain/certification/status";
import { database } from "./database.server";
import { countPlaces, sumStandings } from "./standing-places.server";

/** Whose standings in a programme, at which centres. */
export interface MatrixAsked {
	readonly centreIds: readonly string[];
	readonly programmeId: string;
	/** In which of these states. */
	readonly statuses: readonly string[];
	/** ISO: roles and accounts count as they are on this day. */
	readonly today: string;
	/** Words of a name without diacritics. */
	readonly words: readonly string[];
	readonly sort: "name" | "missing" | "until";
}

/** Somebody's standing, as kept. */
export interface MatrixStanding {
	readonly personId: string;
	readonly name: string;
	readonly status: StatusName;
	/** ISO day. */
	readonly until: string | null;
}

/** A page of them. */
export function listMatrix(
	asked: MatrixAsked,
	{ limit, offset }: { limit: number; offset: number },
): Promise<MatrixStanding[]> {
	const name = Prisma.sql`p.name COLLATE "vi-x-icu", p.id`;
	const order = {
		name,
		// As an index has them.
		missing: Prisma.sql`s.missing, s.name COLLATE "vi-x-icu", s."personId"`,
		until: Prisma.sql`s.until NULLS LAST, ${name}`,
	}[asked.sort];
	return database.$queryRaw<MatrixStanding[]>`
		SELECT p.id AS "personId", p.name, s.status, s.until::text AS until ${within(asked)}
		ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`;
}

/** How many there are. */
export async function countMatrix(asked: MatrixAsked): Promise<number> {
	if (asked.words.length === 0) {
		const within = Prisma.sql`p."centreId" = ANY(${[...asked.centreIds]}::text[])`;
		return sumStandings(await countPlaces(asked.today, within), asked);
	}
	const [row] = await database.$queryRaw<{ count: number }[]>`
		SELECT count(*)::int AS count ${within(asked)}`;
	return row?.count ?? 0;
}

const within = ({ centreIds, programmeId, statuses, today, words }: MatrixAsked) => {
	const like = words.map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
	return Prisma.sql`FROM "CertificationStanding" s JOIN "Person" p ON p.id = s."personId" AND p."disabledAt" IS NULL
		WHERE s."programmeId" = ${programmeId} AND s.status = ANY(${[...statuses]})
			AND s."personId" IN (SELECT h."personId" FROM "StandingPlace" h WHERE h."centreId" = ANY(${[...centreIds]}::text[])
				AND h."from" <= ${today}::date AND (h."to" IS NULL OR h."to" >= ${today}::date))
			${like.length === 0 ? Prisma.empty : Prisma.sql`AND p."searchName" LIKE ALL(${like}::text[])`}`;
};
