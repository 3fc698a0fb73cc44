import { Prisma } from "#prisma/client";
import type { LoggedEvent } from "~/domain/call/logged-event";
import { audit } from "./audit.server";
import { type CallRow, type StoredCall, toCall } from "./calls.server";
import { database, runPrepared } from "./database.server";
import { CALL_AS_JSON } from "./turn-statements.server";

/** The room of a live call, and who is in it. Times are ms. */
export interface LiveRoom {
	readonly callId: string;
	readonly trainerId: string;
	readonly trainerName: string;
	readonly traineeName: string;
	readonly centrePath: string;
	readonly watchable: boolean;
	readonly recorded: boolean;
	readonly sessionId: string | null;
	readonly openedAt: number;
	/** When the desk of whoever plays the caller was last heard from. */
	readonly trainerSeenAt: number;
	readonly seats: readonly LiveSeat[];
}
export interface LiveSeat {
	readonly personId: string;
	readonly name: string;
	readonly role: "trainee" | "observer" | "rater";
	readonly seenAt: number;
}

interface RoomRow {
	room: LiveRoom;
	call: CallRow;
	log: { seq: number; type: string; payload: unknown; at: number; clientId: string | null }[] | null;
}

/**
 * A room with its call and the call's whole log, in one statement; null where there is none. By its id alone: whoever
 * calls this checks what it returns.
 */
export async function findRoom(callId: string): Promise<{ room: LiveRoom; call: StoredCall } | null> {
	const [row] = await runPrepared<RoomRow & Record<string, unknown>>(
		"find-room",
		Prisma.sql`
		SELECT json_build_object('callId', r."callId", 'trainerId', r."trainerId", 'trainerName', p.name,
				'traineeName', t.name, 'centrePath', z.path, 'watchable', r.watchable, 'recorded', r.recorded,
				'sessionId', r."sessionId",
				'openedAt', (extract(epoch FROM r."openedAt") * 1000)::bigint,
				'trainerSeenAt', (extract(epoch FROM r."trainerSeenAt") * 1000)::bigint,
				'seats', COALESCE((SELECT json_agg(json_build_object('personId', s."personId", 'name', q.name, 'role', s.role,
						'seenAt', (extract(epoch FROM s."seenAt") * 1000)::bigint) ORDER BY s."cameAt", s."personId")
					FROM "LiveSeat" s JOIN "Person" q ON q.id = s."personId" WHERE s."callId" = r."callId"), '[]'::json)) AS room,
			${CALL_AS_JSON} AS call,
			(SELECT json_agg(json_build_object('seq', e.seq, 'type', e.type, 'payload', e.payload,
					'at', (extract(epoch FROM e.at) * 1000)::bigint, 'clientId', e."clientId") ORDER BY e.seq)
				FROM "CallEvent" e WHERE e."callId" = c.id) AS log
		FROM "LiveRoom" r JOIN "Call" c ON c.id = r."callId" JOIN "Centre" z ON z.id = c."centreId"
			JOIN "Person" p ON p.id = r."trainerId" JOIN "Person" t ON t.id = c."traineeId"
		WHERE r."callId" = ${callId}`,
	);
	if (!row) return null;
	return { room: row.room, call: { ...toCall(row.call), events: (row.log ?? []) as LoggedEvent[] } };
}

/** What decides who may be in a room. */
export interface RoomPlace {
	readonly traineeId: string;
	readonly trainerId: string;
	readonly watchable: boolean;
	readonly centrePath: string;
	/** Of the call. */
	readonly status: string;
}

/** The same of a room without its call's log; null where there is none. */
export async function findRoomPlace(callId: string): Promise<RoomPlace | null> {
	const [row] = await runPrepared<RoomPlace & Record<string, unknown>>(
		"find-room-place",
		Prisma.sql`SELECT c."traineeId", r."trainerId", r.watchable, z.path AS "centrePath", c.status
			FROM "LiveRoom" r JOIN "Call" c ON c.id = r."callId" JOIN "Centre" z ON z.id = c."centreId"
			WHERE r."callId" = ${callId}`,
	);
	return row ?? null;
}

/** Opens the room of a call; the same once more changes nothing. */
export async function insertRoom(
	room: Pick<LiveRoom, "callId" | "trainerId" | "watchable" | "recorded" | "sessionId">,
	now: number,
): Promise<void> {
	const at = new Date(now);
	await database.$transaction(async (on) => {
		const { count } = await on.liveRoom.createMany({
			data: [{ ...room, openedAt: at, trainerSeenAt: at }],
			skipDuplicates: true,
		});
		if (count === 0) return;
		const deed = { personId: room.trainerId, action: "live-room.opened", subject: `call:${room.callId}` };
		await audit(deed, on);
	});
}

/** The desk was heard from: the call does not wait for its trainer. */
export async function touchDesk(callId: string, trainerId: string, now: number): Promise<void> {
	await runPrepared(
		"touch-desk",
		Prisma.sql`UPDATE "LiveRoom" SET "trainerSeenAt" = GREATEST("trainerSeenAt", ${new Date(now)}::timestamptz)
			WHERE "callId" = ${callId} AND "trainerId" = ${trainerId}`,
	);
}

/** Somebody else is in the room, or still is. Whoever comes is told to the others at once. */
export async function takeSeat(
	callId: string,
	personId: string,
	role: LiveSeat["role"],
	now: number,
	isNew: boolean,
): Promise<void> {
	const at = new Date(now);
	await runPrepared(
		"take-seat",
		Prisma.sql`INSERT INTO "LiveSeat" ("callId", "personId", role, "cameAt", "seenAt")
			VALUES (${callId}, ${personId}, ${role}, ${at}::timestamptz, ${at}::timestamptz)
			ON CONFLICT ("callId", "personId") DO UPDATE
			SET "seenAt" = GREATEST("LiveSeat"."seenAt", EXCLUDED."seenAt"), role = EXCLUDED.role`,
	);
	if (isNew) await tellRoom(callId);
}

/** Something of the room changed that is no event of the call: those in it look again. */
export async function tellRoom(callId: string): Promise<void> {
	await database.$queryRaw`SELECT pg_notify('live', ${`${callId} 0`})::text`;
}

/** Another trainer plays the caller from now on, if the one before is still the one. False: somebody was first. */
export async function takeOver(
	callId: string,
	{ from, to }: { from: string; to: string },
	now: number,
): Promise<boolean> {
	const taken = await database.$transaction(async (on) => {
		const { count } = await on.liveRoom.updateMany({
			where: { callId, trainerId: from },
			data: { trainerId: to, trainerSeenAt: new Date(now) },
		});
		if (count === 0) return false;
		const detail = { from };
		await audit({ personId: to, action: "live-room.taken-over", subject: `call:${callId}`, detail }, on);
		return true;
	});
	if (taken) await tellRoom(callId);
	return taken;
}
