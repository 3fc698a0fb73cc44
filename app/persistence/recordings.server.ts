import { Prisma } from "#prisma/client";
import type { RecordingSide } from "~/domain/recording/consent";
import { audit } from "./audit.server";
import { database, runPrepared, type Transaction } from "./database.server";

/** What decides whether a voice of a live call is recorded, and by whom it may be heard. Times are ms. */
export interface RecordingPlace {
	readonly callId: string;
	readonly traineeId: string;
	readonly trainerId: string;
	readonly centrePath: string;
	/** The trainer asked for it when they opened the room. */
	readonly recorded: boolean;
	/** Of the call. */
	readonly status: string;
	readonly answeredAt: number | null;
	readonly endedAt: number | null;
	/** Ids of those who agreed and have not taken it back. */
	readonly agreed: readonly string[];
}

/** One take of one microphone. Times are ms. */
export interface StoredRecording {
	readonly id: string;
	readonly side: RecordingSide;
	readonly personId: string;
	readonly personName: string;
	readonly startedAt: number;
	readonly segments: readonly StoredSegment[];
}
export interface StoredSegment {
	readonly n: number;
	/** Since the call was answered, ms. */
	readonly startedMs: number;
	readonly durationMs: number;
	readonly bytes: number;
	readonly sha256: string;
	readonly peaks: readonly number[];
}

/** The place of recordings: a live call. Null: there is none. By its id alone; whoever calls this checks what it returns. */
export async function findRecordingPlace(callId: string): Promise<RecordingPlace | null> {
	const [row] = await runPrepared<RecordingPlace & Record<string, unknown>>(
		"find-recording-place",
		Prisma.sql`SELECT r."callId", c."traineeId", r."trainerId", z.path AS "centrePath", r.recorded, c.status,
				(extract(epoch FROM c."answeredAt") * 1000)::float8 AS "answeredAt",
				(extract(epoch FROM c."endedAt") * 1000)::float8 AS "endedAt",
				ARRAY(SELECT a."personId" FROM "RecordingConsent" a
					WHERE a."callId" = r."callId" AND a."withdrawnAt" IS NULL) AS agreed
			FROM "LiveRoom" r JOIN "Call" c ON c.id = r."callId" JOIN "Centre" z ON z.id = c."centreId"
			WHERE r."callId" = ${callId}`,
	);
	return row ?? null;
}

/** What is decided about a call's recordings is decided one after the other. */
const lockRoom = (callId: string, on: Transaction) =>
	on.$queryRaw`SELECT 1 FROM "LiveRoom" WHERE "callId" = ${callId} FOR UPDATE`;

/** Notes that somebody agreed; once more changes nothing. */
export async function agreeToRecording(
	asked: {
		readonly callId: string;
		readonly side: RecordingSide;
		readonly personId: string;
		readonly noticeVersion: number;
		readonly language: string;
	},
	now: number,
): Promise<void> {
	const { callId, personId, side, noticeVersion } = asked;
	await database.$transaction(async (on) => {
		await lockRoom(callId, on);
		const known = await on.recordingConsent.count({ where: { callId, personId, withdrawnAt: null } });
		if (known > 0) return;
		await on.recordingConsent.create({ data: { ...asked, agreedAt: new Date(now) } });
		const detail = { side, noticeVersion };
		await audit({ personId, action: "recording.agreed", subject: `call:${callId}`, detail }, on);
	});
}

/**
 * Takes somebody's agreement back: all that was recorded in the call is no longer to be heard, since either microphone
 * may have heard them. `alongside` is what belongs into the same transaction. False: they had not agreed.
 */
export async function withdrawFromRecording(
	callId: string,
	personId: string,
	now: number,
	alongside: (on: Transaction) => Promise<void>,
): Promise<boolean> {
	const at = new Date(now);
	return database.$transaction(async (on) => {
		await lockRoom(callId, on);
		const { count } = await on.recordingConsent.updateMany({
			where: { callId, personId, withdrawnAt: null },
			data: { withdrawnAt: at },
		});
		if (count === 0) return false;
		await on.recording.updateMany({
			where: { callId, removedAt: null },
			data: { removedAt: at, removedFor: "withdrawn" },
		});
		await audit({ personId, action: "recording.withdrawn", subject: `call:${callId}` }, on);
		await alongside(on);
		return true;
	});
}

/**
 * Begins a take of somebody's microphone; what they recorded in another window ends with it. Returns its id. Null: they
 * have not agreed, or took it back.
 */
export async function beginRecording(
	{ callId, side, personId }: Pick<StoredRecording, "side" | "personId"> & { readonly callId: string },
	now: number,
): Promise<string | null> {
	const at = new Date(now);
	return database.$transaction(async (on) => {
		await lockRoom(callId, on);
		const agreed = await on.recordingConsent.count({ where: { callId, personId, withdrawnAt: null } });
		if (agreed === 0) return null;
		await on.recording.updateMany({ where: { callId, personId, endedAt: null }, data: { endedAt: at } });
		const { id } = await on.recording.create({ data: { callId, side, personId, startedAt: at } });
		return id;
	});
}

/** Ends somebody's take; the first time counts. */
export async function endRecording(id: string, personId: string, now: number): Promise<void> {
	await database.recording.updateMany({
		where: { id, personId, endedAt: null },
		data: { endedAt: new Date(now) },
	});
}

/** Somebody's own take in a call; null: there is none. `endedAt` in ms. */
export async function findTake(
	id: string,
	{ callId, personId }: { readonly callId: string; readonly personId: string },
): Promise<{ readonly endedAt: number | null; readonly removed: boolean } | null> {
	const row = await database.recording.findFirst({
		where: { id, callId, personId },
		select: { endedAt: true, removedAt: true },
	});
	return row && { endedAt: row.endedAt?.getTime() ?? null, removed: row.removedAt !== null };
}

/**
 * Notes a segment whose file is kept. `removed`: the take was removed meanwhile, and its file has to go, too. `other`:
 * another sound is kept under this number.
 */
export async function addSegment(
	recordingId: string,
	{ peaks, ...segment }: StoredSegment,
): Promise<"kept" | "removed" | "other"> {
	return database.$transaction(async (on) => {
		const held = await on.$queryRaw<unknown[]>`
			SELECT 1 FROM "Recording" WHERE id = ${recordingId} AND "removedAt" IS NULL FOR SHARE`;
		if (held.length === 0) return "removed";
		await on.recordingSegment.createMany({
			data: [{ recordingId, ...segment, peaks: [...peaks] }],
			skipDuplicates: true,
		});
		const where = { recordingId_n: { recordingId, n: segment.n } };
		const kept = await on.recordingSegment.findUnique({ where, select: { sha256: true } });
		return kept?.sha256 === segment.sha256 ? "kept" : "other";
	});
}

/** What is to be heard of a call, from `since` on (ms: what is older is past its time): takes in order of their beginning. */
export async function listRecordings(callId: string, since: number): Promise<StoredRecording[]> {
	const rows = await database.recording.findMany({
		where: { callId, removedAt: null, startedAt: { gte: new Date(since) } },
		include: { segments: { orderBy: { n: "asc" } }, person: { select: { name: true } } },
		orderBy: [{ startedAt: "asc" }, { id: "asc" }],
	});
	return rows.map(({ id, side, personId, person, startedAt, segments }) => ({
		...{ id, personId, personName: person.name, segments },
		...{ side: side === "trainer" ? "trainer" : "trainee", startedAt: startedAt.getTime() },
	}));
}

/** Whether anything is to be heard of a call, from `since` on (ms). */
export async function hasRecording(callId: string, since: number): Promise<boolean> {
	const where = { callId, removedAt: null, startedAt: { gte: new Date(since) }, segments: { some: {} } };
	return (await database.recording.count({ where, take: 1 })) > 0;
}

/** Takes that are removed and whose files are still to go, of any call. */
export async function listUncleared(limit: number): Promise<{ id: string; callId: string }[]> {
	return database.recording.findMany({
		where: { removedAt: { not: null }, clearedAt: null },
		select: { id: true, callId: true },
		orderBy: { removedAt: "asc" },
		take: limit,
	});
}

/** The files of a take have gone, and with them what was noted of them. */
export async function noteCleared(id: string, now: number): Promise<void> {
	await database.$transaction([
		database.recordingSegment.deleteMany({ where: { recordingId: id } }),
		database.recording.updateMany({ where: { id, clearedAt: null }, data: { clearedAt: new Date(now) } }),
	]);
}
