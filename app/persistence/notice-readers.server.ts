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

/** How many people there are at the centres, and how many of them the filter finds. */
export interface ReadersCounted {
	readonly people: number;
	/** Of all of them, who read the newest version. */
	readonly read: number;
	readonly found: number;
	/** Of those who are found, likewise. */
	readonly foundRead: number;
}

/**
 * A page of them, those who have not read it first, then by name: each part is read in the order of its names, and no
 * further than the page goes.
 */
export async function listNoticeReaders(
	asked: ReadersAsked,
	{ found, foundRead }: Pick<ReadersCounted, "found" | "foundRead">,
	{ limit, offset }: { limit: number; offset: number },
): Promise<NoticeReader[]> {
	const unread = found - foundRead;
	const first = Math.max(0, Math.min(limit, unread - offset));
	const skipped = Math.max(0, offset - unread);
	const second = Math.max(0, Math.min(limit - first, foundRead - skipped));
	const parts = await Promise.all([
		first > 0 ? readersOf(asked, false, { limit: first, offset }) : [],
		second > 0 ? readersOf(asked, true, { limit: second, offset: skipped }) : [],
	]);
	return parts.flat();
}

async function readersOf(
	asked: ReadersAsked,
	read: boolean,
	{ limit, offset }: { limit: number; offset: number },
): Promise<NoticeReader[]> {
	return database.$queryRaw<NoticeReader[]>`
		SELECT p.id, p.name, a.version, a.at FROM (
			SELECT p.id, p.name FROM "Person" p WHERE ${here(asked)} AND ${named(asked)}
				AND ${read ? Prisma.empty : Prisma.sql`NOT`} ${hasRead(asked)}
			ORDER BY p.name COLLATE "vi-x-icu", p.id LIMIT ${limit} OFFSET ${offset}) p
		LEFT JOIN LATERAL (SELECT k.version, k.at FROM "StaffNoticeAcknowledgement" k WHERE k."personId" = p.id
			ORDER BY k.version DESC LIMIT 1) a ON true
		ORDER BY p.name COLLATE "vi-x-icu", p.id`;
}

export async function countNoticeReaders(asked: ReadersAsked): Promise<ReadersCounted> {
	const { state } = asked;
	const [row] = await database.$queryRaw<ReadersCounted[]>`
		SELECT count(*)::int AS people, (count(*) FILTER (WHERE r.read))::int AS read,
			(count(*) FILTER (WHERE r.named AND ${state}::text IN ('', CASE WHEN r.read THEN 'read' ELSE 'not-yet' END)))::int AS found,
			(count(*) FILTER (WHERE r.named AND r.read AND ${state}::text IN ('', 'read')))::int AS "foundRead"
		FROM (SELECT ${hasRead(asked)} AS read, ${named(asked)} AS named FROM "Person" p WHERE ${here(asked)}) r`;
	return row ?? { people: 0, read: 0, found: 0, foundRead: 0 };
}

const here = ({ centreIds, today }: ReadersAsked) => Prisma.sql`p."disabledAt" IS NULL AND EXISTS (
	SELECT FROM "RoleHolding" h WHERE h."personId" = p.id AND h."centreId" = ANY(${[...centreIds]}::text[])
		AND h."from" <= ${today}::date AND (h."to" IS NULL OR h."to" >= ${today}::date))`;

const hasRead = ({ version }: ReadersAsked) => Prisma.sql`EXISTS (
	SELECT FROM "StaffNoticeAcknowledgement" k WHERE k."personId" = p.id AND k.version = ${version})`;

const named = ({ words }: ReadersAsked) => {
	const like = words.map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
	return like.length === 0 ? Prisma.sql`true` : Prisma.sql`p."searchName" LIKE ALL(${like}::text[])`;
};
