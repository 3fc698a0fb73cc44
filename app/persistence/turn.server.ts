import type { SignedIn } from "~/platform/permissions/signed-in";
import { type CallRow, type StoredCall, toStoredCall } from "./calls.server";
import { database } from "./database.server";
import { type SignedInRow, toSignedIn } from "./sessions.server";

/**
 * The one read of a turn: who holds this session with the roles held today, and the call of this id with its log.
 * Null when nobody is signed in. Whether the call is theirs to take is for the policy.
 */
export async function readTurn(
	token: string,
	callId: string,
): Promise<{ who: SignedIn; call: StoredCall | null } | null> {
	const rows = await database.$queryRaw<
		(SignedInRow & { call: CallRow | null; events: CallRow["events"] })[]
	>`
		SELECT p.id AS "personId", s.id AS "sessionId", p.name, p.email, p.language, p.theme, p."readingFactor",
			(SELECT json_agg(json_build_object('role', r.role, 'centreId', t.id, 'centrePath', t.path))
				FROM "RoleHolding" r JOIN "Centre" t ON t.id = r."centreId"
				WHERE r."personId" = p.id AND r."from" <= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
					AND (r."to" IS NULL OR r."to" >= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)) AS roles,
			CASE WHEN c.id IS NULL THEN NULL ELSE (to_jsonb(c) || jsonb_build_object(
				'lastSeenAt', (extract(epoch FROM c."lastSeenAt") * 1000)::double precision,
				'createdAt', (extract(epoch FROM c."createdAt") * 1000)::double precision,
				'endedAt', (extract(epoch FROM c."endedAt") * 1000)::double precision,
				'completedAt', (extract(epoch FROM c."completedAt") * 1000)::double precision)) END AS call,
			(SELECT json_agg(json_build_object('seq', e.seq, 'type', e.type, 'payload', e.payload,
					'at', (extract(epoch FROM e.at) * 1000)::double precision, 'clientId', e."clientId") ORDER BY e.seq)
				FROM "CallEvent" e WHERE e."callId" = c.id) AS events
		FROM "Session" s JOIN "Person" p ON p.id = s."personId" LEFT JOIN "Call" c ON c.id = ${callId}
		WHERE s.token = ${token} AND s."expiresAt" > now() AND p."disabledAt" IS NULL`;
	const row = rows[0];
	if (!row) return null;
	return { who: toSignedIn(row), call: row.call ? toStoredCall({ ...row.call, events: row.events }) : null };
}
