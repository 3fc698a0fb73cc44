import { Prisma } from "#prisma/client";
import type { StatusName } from "~/domain/certification/status";
import { listCentreIdsUnder } from "./centres.server";
import { database } from "./database.server";
import { isoDay } from "./plain-day.server";
import { countPlaces, sumStandings } from "./standing-places.server";

/** Which standings; paths are prefixes of centres in reach. */
export interface StandingsAsked {
	readonly paths: readonly string[];
	/** ISO: roles and accounts count as they are on this day. */
	readonly today: string;
	/** Words of a name without diacritics. */
	readonly words: readonly string[];
	/** Empty: all. */
	readonly programmeId: string;
	readonly statuses: readonly string[];
	/** `ready`: whom a certificate can be given or renewed stands first. */
	readonly sort: "ready" | "name" | "until";
}

/** Where somebody stands in a programme, as kept. */
export interface StandingRow {
	readonly personId: string;
	readonly name: string;
	readonly centreVi: string;
	readonly centreEn: string;
	readonly programmeId: string;
	readonly status: string;
	/** ISO day. */
	readonly until: string | null;
	readonly missing: number;
	/** Of the certificate printed last. */
	readonly number: string | null;
}

const READY = Prisma.sql`(s.status = 'eligible' OR (s.status IN ('expiring', 'expired') AND s.missing = 0))`;
const ORDER: Record<StandingsAsked["sort"], Prisma.Sql> = {
	// As CertificationStanding_ready_idx has them.
	ready: Prisma.sql`${READY} DESC, s.until NULLS LAST, s.name COLLATE "vi-x-icu", s."personId", s."programmeId"`,
	name: Prisma.sql`p.name COLLATE "vi-x-icu", p.id, s."programmeId"`,
	until: Prisma.sql`s.until NULLS LAST, p.name COLLATE "vi-x-icu", p.id, s."programmeId"`,
};

/** A page of the standings of people who hold a role within these paths. */
export async function listStandings(
	asked: StandingsAsked,
	{ limit, offset }: { limit: number; offset: number },
): Promise<StandingRow[]> {
	const held = heldAt(await listCentreIdsUnder(asked.paths), asked.today);
	return database.$queryRaw<StandingRow[]>`
		SELECT s.*, c."nameVi" AS "centreVi", c."nameEn" AS "centreEn", (SELECT k.number FROM "Certificate" k
			WHERE k."personId" = s."personId" AND k."programmeId" = s."programmeId"
			ORDER BY k."issuedAt" DESC LIMIT 1) AS number
		FROM (SELECT row_number() OVER () AS place, page.* FROM (
			SELECT s."personId", p.name, s."programmeId", s.status, s.until::text AS until, s.missing
			${standingsWithin(asked, held)} ORDER BY ${ORDER[asked.sort]} LIMIT ${limit} OFFSET ${offset}) page) s
		CROSS JOIN LATERAL (SELECT c."nameVi", c."nameEn" FROM "StandingPlace" h JOIN "Centre" c ON c.id = h."centreId"
			WHERE h."personId" = s."personId" AND ${held} ORDER BY h."from" DESC, h."holdingId" LIMIT 1) c
		ORDER BY s.place`;
}

/** The papers printed last of those among them whose certificate is in force, at most so many. */
export async function listPrintedWithin(asked: StandingsAsked, limit: number): Promise<string[]> {
	const held = heldAt(await listCentreIdsUnder(asked.paths), asked.today);
	const rows = await database.$queryRaw<{ id: string }[]>`
		SELECT k.id FROM (SELECT s."personId", s."programmeId" ${standingsWithin(asked, held)} AND s.certified) s
		CROSS JOIN LATERAL (SELECT k.id FROM "Certificate" k WHERE k."personId" = s."personId"
			AND k."programmeId" = s."programmeId" ORDER BY k."issuedAt" DESC LIMIT 1) k
		ORDER BY k.id LIMIT ${limit}`;
	return rows.map(({ id }) => id);
}

/** What is kept of where somebody stands. */
interface Kept {
	readonly status: StatusName;
	readonly certified: boolean;
	/** ISO day. */
	readonly until: string | null;
}

/** Of somebody with nothing on record there is no row. */
export const NOTHING_KEPT: Kept = { status: "not-started", certified: false, until: null };

/** Where these people stand in a programme, as kept; who has nothing on record is missing. */
export async function keptStandingsOf(
	personIds: readonly string[],
	programmeId: string,
): Promise<Map<string, Kept>> {
	const rows = await database.certificationStanding.findMany({
		where: { personId: { in: [...personIds] }, programmeId },
		select: { personId: true, status: true, certified: true, until: true },
	});
	return new Map(
		rows.map(({ personId, status, certified, until }) => [
			personId,
			{ status: status as StatusName, certified, until: until && isoDay(until) },
		]),
	);
}

/** How many people there are by where they stand, who hold a role within these paths on a day, ISO. */
export async function countPlacesWithin(paths: readonly string[], today: string) {
	const within = Prisma.sql`p."centreId" = ANY(${await listCentreIdsUnder(paths)}::text[])`;
	return countPlaces(today, within);
}

/**
 * How many there are.
 *
 * @param places of the same paths and day, where they are counted already
 */
export async function countStandings(
	asked: StandingsAsked,
	places?: Awaited<ReturnType<typeof countPlacesWithin>>,
): Promise<number> {
	if (asked.words.length === 0)
		return sumStandings(places ?? (await countPlacesWithin(asked.paths, asked.today)), asked);
	const centreIds = await listCentreIdsUnder(asked.paths);
	const [row] = await database.$queryRaw<
		{ count: number }[]
	>`SELECT count(*)::int AS count ${standingsWithin(asked, heldAt(centreIds, asked.today))}`;
	return row?.count ?? 0;
}

/** The rows `h` of `StandingPlace` that count. */
const heldAt = (centreIds: readonly string[], today: string) => Prisma.sql`
	h."centreId" = ANY(${[...centreIds]}::text[]) AND h."from" <= ${today}::date AND (h."to" IS NULL OR h."to" >= ${today}::date)`;

const standingsWithin = ({ words, programmeId, statuses }: StandingsAsked, held: Prisma.Sql) => {
	const like = words.map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
	return Prisma.sql`
		FROM "CertificationStanding" s JOIN "Person" p ON p.id = s."personId" AND p."disabledAt" IS NULL
		WHERE s.status = ANY(${[...statuses]}::text[]) AND s."personId" IN (
				SELECT h."personId" FROM "StandingPlace" h WHERE ${held})
			${programmeId === "" ? Prisma.empty : Prisma.sql`AND s."programmeId" = ${programmeId}`}
			${like.length === 0 ? Prisma.empty : Prisma.sql`AND p."searchName" LIKE ALL(${like}::text[])`}`;
};
