import { Prisma } from "#prisma/client";
import { database } from "./database.server";

/** Which people are asked about, and what of the notice. */
export interface ReadersAsked {
	/** Centres, of those in reach, at which they hold a role. */
	readonly centreIds: readonly string[];
	/** ISO: roles and accounts count as they are on this day. */
	readonly today: string;
	/** Words of a name without diacritics. */
	readonly words: readonly string[];
	/** Of the newest version; "": whoever. */
	readonly state: "" | "read" | "not-yet";
	/** Number of the newest version. */
	readonly version: number;
}

/** Somebody with the newest version that they acknowledged; null: none. */
export interface NoticeReader {
	readonly id: string;
	readonly name: string;
	readonly version: number | null;
	readonly at: Date | null;
}

/** A page of them, those who have not read it first, then by name. */
export async function listNoticeReaders(
	asked: ReadersAsked,
	{ limit, offset }: { limit: number; offset: number },
): Promise<NoticeReader[]> {
	return database.$queryRaw<NoticeReader[]>`
		SELECT p.id, p.name, a.version, a.at ${from(asked)} AND ${found(asked)}
		ORDER BY a.version IS NOT DISTINCT FROM ${asked.version}, p.name COLLATE "vi-x-icu", p.id
		LIMIT ${limit} OFFSET ${offset}`;
}

/** How many people there are at the centres, how many of them have read the newest version, how many the filter finds. */
export async function countNoticeReaders(
	asked: ReadersAsked,
): Promise<{ people: number; read: number; found: number }> {
	const [row] = await database.$queryRaw<{ people: number; read: number; found: number }[]>`
		SELECT count(*)::int AS people, (count(*) FILTER (WHERE a.version = ${asked.version}))::int AS read,
			(count(*) FILTER (WHERE ${found(asked)}))::int AS found ${from(asked)}`;
	return row ?? { people: 0, read: 0, found: 0 };
}

const from = ({ centreIds, today }: ReadersAsked) => Prisma.sql`
	FROM "Person" p LEFT JOIN LATERAL (
		SELECT k.version, k.at FROM "StaffNoticeAcknowledgement" k WHERE k."personId" = p.id
		ORDER BY k.version DESC LIMIT 1) a ON true
	WHERE p."disabledAt" IS NULL AND p.id IN (
		SELECT h."personId" FROM "RoleHolding" h WHERE h."centreId" = ANY(${[...centreIds]}::text[])
			AND h."from" <= ${today}::date AND (h."to" IS NULL OR h."to" >= ${today}::date))`;

const found = ({ words, state, version }: ReadersAsked) => {
	const like = words.map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
	const named = like.length === 0 ? Prisma.sql`true` : Prisma.sql`p."searchName" LIKE ALL(${like}::text[])`;
	if (state === "") return named;
	const read = Prisma.sql`(a.version IS NOT DISTINCT FROM ${version})`;
	return state === "read" ? Prisma.sql`${named} AND ${read}` : Prisma.sql`${named} AND NOT ${read}`;
};
