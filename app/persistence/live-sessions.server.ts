import { Prisma } from "#prisma/client";
import { audit } from "./audit.server";
import { listCentreIdsUnder } from "./centres.server";
import { database, type Transaction } from "./database.server";
import { folded } from "./folded.server";
import { dateColumn } from "./plain-day.server";

/** A day's role-plays with a group. Times are ms. */
export interface LiveSessionRow {
	readonly id: string;
	readonly name: string;
	readonly trainerName: string;
	readonly centre: { readonly id: string; readonly path: string; readonly vi: string; readonly en: string };
	readonly startedAt: number;
	/** Null while it goes on. */
	readonly endedAt: number | null;
	readonly members: number;
}

const SHOWN = {
	trainer: { select: { name: true } },
	centre: { select: { id: true, path: true, nameVi: true, nameEn: true } },
	_count: { select: { members: true } },
} satisfies Prisma.LiveSessionInclude;

const toSession = (row: Prisma.LiveSessionGetPayload<{ include: typeof SHOWN }>): LiveSessionRow => ({
	...{ id: row.id, name: row.name, trainerName: row.trainer.name, members: row._count.members },
	centre: { id: row.centre.id, path: row.centre.path, vi: row.centre.nameVi, en: row.centre.nameEn },
	...{ startedAt: row.startedAt.getTime(), endedAt: row.endedAt?.getTime() ?? null },
});

/** The predicate of list and detail: of centres under these paths. */
const within = (paths: readonly string[]): Prisma.LiveSessionWhereInput => ({
	OR: paths.map((path) => ({ centre: { path: { startsWith: path } } })),
});

/** A page of the sessions of centres under these paths: what goes on first, then the newest. */
export async function findLiveSessionPage(ask: {
	readonly paths: readonly string[];
	/** Folded (searchName) words of the name, the trainer or the centre; empty: all. */
	readonly words: string;
	readonly state: "" | "open" | "ended";
	readonly limit: number;
	readonly offset: number;
}): Promise<{ rows: LiveSessionRow[]; total: number; all: number }> {
	const centreIds = await listCentreIdsUnder(ask.paths);
	const likes = ask.words
		.split(" ")
		.filter(Boolean)
		.map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
	const text = Prisma.sql`s.name || ' ' || p.name || ' ' || c."nameVi" || ' ' || c."nameEn"`;
	const found = await database.$queryRaw<{ id: string; total: number }[]>`
		SELECT s.id, (count(*) OVER ())::int AS total FROM "LiveSession" s
		JOIN "Person" p ON p.id = s."trainerId" JOIN "Centre" c ON c.id = s."centreId"
		WHERE s."centreId" = ANY(${centreIds}::text[])
			AND (${ask.state} = '' OR (s."endedAt" IS NULL) = (${ask.state} = 'open'))
			AND ${folded(text)} LIKE ALL(${likes}::text[])
		ORDER BY s."endedAt" IS NOT NULL, s."startedAt" DESC, s.id LIMIT ${ask.limit} OFFSET ${ask.offset}`;
	const ids = found.map(({ id }) => id);
	const [rows, all] = await Promise.all([
		database.liveSession.findMany({ where: { id: { in: ids } }, include: SHOWN }),
		database.liveSession.count({ where: { centreId: { in: centreIds } } }),
	]);
	const place = new Map(ids.map((id, at) => [id, at]));
	rows.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
	return { rows: rows.map(toSession), total: found[0]?.total ?? 0, all };
}

/** A session of a centre under these paths, or null. */
export async function findLiveSession(id: string, paths: readonly string[]): Promise<LiveSessionRow | null> {
	const row = await database.liveSession.findFirst({ where: { id, ...within(paths) }, include: SHOWN });
	return row && toSession(row);
}

/** Whoever holds the trainee's role on a day at a centre under a path, with an account in use. */
const trainees = (path: string, day: string): Prisma.PersonWhereInput => {
	const on = dateColumn(day);
	return {
		disabledAt: null,
		roles: {
			some: {
				role: "trainee",
				from: { lte: on },
				OR: [{ to: null }, { to: { gte: on } }],
				centre: { path: { startsWith: path } },
			},
		},
	};
};

/**
 * Trainees of a centre and below it who can join a session, by name; those who are in it are left out.
 *
 * @param ask.day ISO
 */
export async function findTraineesToJoin(ask: {
	readonly path: string;
	readonly sessionId: string | null;
	readonly words: string;
	readonly day: string;
	readonly limit: number;
}): Promise<{ id: string; name: string }[]> {
	const words = ask.words.split(" ").filter(Boolean);
	return database.person.findMany({
		where: {
			...trainees(ask.path, ask.day),
			AND: words.map((word) => ({ searchName: { contains: word } })),
			...(ask.sessionId === null ? {} : { liveSessionsIn: { none: { sessionId: ask.sessionId } } }),
		},
		select: { id: true, name: true },
		orderBy: [{ searchName: "asc" }, { id: "asc" }],
		take: ask.limit,
	});
}

/** Of these people those who are trainees of a centre or below it on a day. */
export async function onlyTrainees(
	personIds: readonly string[],
	{ path, day }: { readonly path: string; readonly day: string },
): Promise<string[]> {
	const rows = await database.person.findMany({
		where: { ...trainees(path, day), id: { in: [...personIds] } },
		select: { id: true },
	});
	return rows.map(({ id }) => id);
}

/** Opens a session with its members; sent twice by the same trainer it is one. False: the id is another's. */
export async function insertLiveSession(
	session: { id: string; name: string; trainerId: string; centreId: string; startedAt: Date },
	personIds: readonly string[],
): Promise<boolean> {
	return database.$transaction(async (on) => {
		const { count } = await on.liveSession.createMany({ data: [session], skipDuplicates: true });
		if (count > 0) {
			await addMembers(on, session.id, personIds);
			const detail = { centreId: session.centreId, members: personIds.length };
			const subject = `live-session:${session.id}`;
			await audit({ personId: session.trainerId, action: "live-session.opened", subject, detail }, on);
			return true;
		}
		const stands = await on.liveSession.findUnique({ where: { id: session.id } });
		return stands?.trainerId === session.trainerId;
	});
}

const addMembers = (on: Transaction, sessionId: string, personIds: readonly string[]) =>
	on.liveSessionMember.createMany({
		data: personIds.map((personId) => ({ sessionId, personId })),
		skipDuplicates: true,
	});

/** Takes people into a session that goes on; whoever is in it stays. False: it has ended. */
export async function joinLiveSession(sessionId: string, personIds: readonly string[]): Promise<boolean> {
	return database.$transaction(async (on) => {
		if (!(await holdOpen(sessionId, on))) return false;
		await addMembers(on, sessionId, personIds);
		return true;
	});
}

/** Takes somebody out of a session; their calls stay what they are. False: it has ended. */
export async function leaveLiveSession(sessionId: string, personId: string): Promise<boolean> {
	return database.$transaction(async (on) => {
		if (!(await holdOpen(sessionId, on))) return false;
		await on.liveSessionMember.deleteMany({ where: { sessionId, personId } });
		return true;
	});
}

/** Ends a session, or opens it again (`endedAt` null). Twice is once. */
export async function setLiveSessionEnd(sessionId: string, endedAt: Date | null): Promise<void> {
	await database.liveSession.updateMany({
		where: { id: sessionId, endedAt: endedAt === null ? { not: null } : null },
		data: { endedAt },
	});
}

async function holdOpen(sessionId: string, on: Transaction): Promise<boolean> {
	const rows = await on.$queryRaw<unknown[]>`
		SELECT FROM "LiveSession" WHERE id = ${sessionId} AND "endedAt" IS NULL FOR UPDATE`;
	return rows.length > 0;
}
