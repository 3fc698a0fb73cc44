import { Prisma } from "#prisma/client";
import type { CallState } from "~/domain/call/call-state";
import type { LoggedEvent } from "~/domain/call/logged-event";

/** A call `c` as one value, its times in ms. */
export const CALL_AS_JSON = Prisma.sql`to_jsonb(c) || jsonb_build_object(
	'lastSeenAt', (extract(epoch FROM c."lastSeenAt") * 1000)::double precision,
	'createdAt', (extract(epoch FROM c."createdAt") * 1000)::double precision,
	'endedAt', (extract(epoch FROM c."endedAt") * 1000)::double precision,
	'completedAt', (extract(epoch FROM c."completedAt") * 1000)::double precision)`;

/**
 * The one read of a turn: the session with its person and roles, the call, and whether it has this client's event.
 * `idleMinutes`: how long a session may stand unused.
 */
export function turnStatement(token: string, callId: string, clientId: string, idleMinutes = 120) {
	return Prisma.sql`
		SELECT p.id AS "personId", s.id AS "sessionId", p.name, p.email, p.language, p.theme, p."readingFactor",
			s."lastSeenAt" < now() - interval '1 minute' AS stale,
			(SELECT json_agg(json_build_object('role', r.role, 'centreId', t.id, 'centrePath', t.path))
				FROM "RoleHolding" r JOIN "Centre" t ON t.id = r."centreId"
				WHERE r."personId" = p.id AND r."from" <= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
					AND (r."to" IS NULL OR r."to" >= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)) AS roles,
			CASE WHEN c.id IS NULL THEN NULL ELSE (${CALL_AS_JSON}) END AS call,
			EXISTS (SELECT FROM "CallEvent" e WHERE e."callId" = c.id AND e."clientId" = ${clientId}) AS "sentBefore"
		FROM "Session" s JOIN "Person" p ON p.id = s."personId" LEFT JOIN "Call" c ON c.id = ${callId}
		WHERE s.token = ${token} AND s."expiresAt" > now() AND p."disabledAt" IS NULL
			AND s."lastSeenAt" > now() - make_interval(mins => ${idleMinutes}::int)`;
}

/**
 * The one write of a turn: the state and its events, if the call still stands at the number from which they come. Those
 * who follow a live call hear of it with the commit, by the call's id and number alone.
 */
export function progressStatement(
	callId: string,
	seqBefore: number,
	state: CallState,
	logged: readonly LoggedEvent[],
	ending: string | null,
) {
	const { lastSeenAt, ...stored } = state;
	const at = (time: number | null) => (time === null ? null : new Date(time));
	const completed = state.status === "completed" ? (logged.at(-1)?.at ?? lastSeenAt) : null;
	return Prisma.sql`
		WITH moved AS (
			UPDATE "Call" SET seq = ${state.seq}::int, state = ${JSON.stringify(stored)}::jsonb, status = ${state.status},
				"lastSeenAt" = GREATEST("lastSeenAt", ${at(lastSeenAt)}::timestamptz), "answeredAt" = ${at(state.answeredAt)}::timestamptz,
				"endedAt" = ${at(state.endedAt)}::timestamptz, "endingId" = ${ending},
				"completedAt" = COALESCE("completedAt", ${at(completed)}::timestamptz)
			WHERE id = ${callId} AND seq = ${seqBefore}::int RETURNING id
		), added AS (
			INSERT INTO "CallEvent" ("callId", seq, type, payload, at, "clientId")
			SELECT moved.id, e.seq, e.type, e.payload, to_timestamp(e.at / 1000.0), e."clientId"
			FROM moved, jsonb_to_recordset(${JSON.stringify(logged)}::jsonb)
				AS e(seq int, type text, payload jsonb, at double precision, "clientId" text)
			RETURNING seq
		), told AS (
			SELECT pg_notify('live', r."callId" || ' ' || ${state.seq}::int) AS done
			FROM moved JOIN "LiveRoom" r ON r."callId" = moved.id
		)
		SELECT count(*)::int AS stored, (SELECT count(done) FROM told)::int AS told FROM moved`;
}
