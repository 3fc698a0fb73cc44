import { Prisma } from "#prisma/client";
import { database } from "./database.server";

/** A room in a list. Times are ms. */
export interface ListedRoom {
	readonly callId: string;
	readonly number: number;
	readonly scenarioId: string;
	readonly titleVi: string;
	readonly titleEn: string;
	readonly difficulty: number;
	readonly traineeId: string;
	readonly traineeName: string;
	readonly trainerId: string;
	readonly trainerName: string;
	readonly centrePath: string;
	readonly purpose: string;
	readonly status: string;
	readonly watchable: boolean;
	readonly openedAt: Date;
}

/** Whose rooms: one's own as the trainee, all at some centres, those at some centres that let others follow. */
export interface RoomsAsked {
	readonly personId: string;
	/** Prefixes of paths. */
	readonly ledPaths: readonly string[];
	readonly watchedPaths: readonly string[];
	/** Only what rings or is under way. */
	readonly running: boolean;
}

const LISTED = Prisma.sql`r."callId", c.number, v."scenarioId", v."titleVi", v."titleEn", v.difficulty, c."traineeId",
	t.name AS "traineeName", r."trainerId", p.name AS "trainerName", z.path AS "centrePath", c.purpose, c.status,
	r.watchable, r."openedAt"`;
const FROM = Prisma.sql`FROM "LiveRoom" r JOIN "Call" c ON c.id = r."callId" JOIN "Centre" z ON z.id = c."centreId"
	JOIN "ScenarioVersion" v ON v.hash = c."scenarioHash" JOIN "Person" p ON p.id = r."trainerId"
	JOIN "Person" t ON t.id = c."traineeId"`;
const RUNNING = Prisma.sql`c.status IN ('ringing', 'open')`;

const within = (paths: readonly string[]) =>
	Prisma.sql`EXISTS (SELECT FROM unnest(${[...paths]}::text[]) AS path WHERE starts_with(z.path, path))`;

const inReach = ({ personId, ledPaths, watchedPaths, running }: RoomsAsked) => Prisma.sql`
	(c."traineeId" = ${personId} OR r."trainerId" = ${personId} OR ${within(ledPaths)}
		OR (r.watchable AND ${RUNNING} AND ${within(watchedPaths)}))
	AND (${running} = ${RUNNING})`;

/** Rooms in reach, the newest first. */
export function listRooms(
	asked: RoomsAsked,
	{ limit, offset }: { limit: number; offset: number },
): Promise<ListedRoom[]> {
	return database.$queryRaw<ListedRoom[]>`
		SELECT ${LISTED} ${FROM} WHERE ${inReach(asked)}
		ORDER BY r."openedAt" DESC, r."callId" LIMIT ${limit} OFFSET ${offset}`;
}

/** How many there are. */
export async function countRooms(asked: RoomsAsked): Promise<number> {
	const [row] = await database.$queryRaw<{ rooms: number }[]>`
		SELECT count(*)::int AS rooms ${FROM} WHERE ${inReach(asked)}`;
	return row?.rooms ?? 0;
}

/** The live call that this trainee is in, or that rings for them: the newest; null: none. */
export async function findRunningRoom(
	traineeId: string,
): Promise<Pick<ListedRoom, "callId" | "status" | "trainerName" | "titleVi" | "titleEn"> | null> {
	const rows = await database.$queryRaw<ListedRoom[]>`
		SELECT ${LISTED} ${FROM} WHERE c."traineeId" = ${traineeId} AND c.form = 'live' AND ${RUNNING}
		ORDER BY r."openedAt" DESC LIMIT 1`;
	return rows[0] ?? null;
}

/** Somebody with whom a live call can be played. */
export interface ListedTrainee {
	readonly id: string;
	readonly name: string;
	readonly centreId: string;
	readonly centreVi: string;
	readonly centreEn: string;
	readonly language: string;
	readonly readingFactor: number;
}

/**
 * Counsellors of the day at centres within these paths, by name, as many as asked for; or one of them by id.
 *
 * @param day ISO
 * @param words of the name, without diacritics
 */
export function listTraineesWithin(
	paths: readonly string[],
	day: string,
	{ words, personId, limit }: { words: readonly string[]; personId?: string; limit: number },
): Promise<ListedTrainee[]> {
	const named = words.map((word) => Prisma.sql`AND strpos(p."searchName", ${word}) > 0`);
	return database.$queryRaw<ListedTrainee[]>`
		SELECT DISTINCT ON (p.name COLLATE "vi-x-icu", p.id) p.id, p.name, z.id AS "centreId", z."nameVi" AS "centreVi",
			z."nameEn" AS "centreEn", p.language, p."readingFactor"
		FROM "RoleHolding" h JOIN "Person" p ON p.id = h."personId" JOIN "Centre" z ON z.id = h."centreId"
		WHERE h.role = 'trainee' AND h."from" <= ${day}::date AND (h."to" IS NULL OR h."to" >= ${day}::date)
			AND p."disabledAt" IS NULL AND ${within(paths)}
			${personId === undefined ? Prisma.empty : Prisma.sql`AND p.id = ${personId}`}
			${named.length > 0 ? Prisma.join(named, " ") : Prisma.empty}
		ORDER BY p.name COLLATE "vi-x-icu", p.id, z.path LIMIT ${limit}`;
}

/** A group's session that still goes on, at a centre within these paths; null: there is none of this id. */
export async function findOpenSession(id: string, paths: readonly string[]): Promise<string | null> {
	const rows = await database.$queryRaw<{ id: string }[]>`
		SELECT s.id FROM "LiveSession" s JOIN "Centre" z ON z.id = s."centreId"
		WHERE s.id = ${id} AND s."endedAt" IS NULL AND ${within(paths)}`;
	return rows[0]?.id ?? null;
}
