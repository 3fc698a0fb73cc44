import { Prisma } from "#prisma/client";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { type CallAtTurn, type CallRow, toCall } from "./calls.server";
import { runPrepared } from "./database.server";
import { type SignedInRow, toSignedIn } from "./sessions.server";

/**
 * The one read of a turn: who holds this session with the roles held today, the call of this id where it stands, and
 * whether its log has an event of this client's id. Null when nobody is signed in. Whether the call is theirs to take
 * is for the policy.
 */
export async function readTurn(
	token: string,
	callId: string,
	clientId: string,
): Promise<{ who: SignedIn; call: CallAtTurn | null; sentBefore: boolean } | null> {
	const [row] = await runPrepared<SignedInRow & { call: CallRow | null; sentBefore: boolean }>(
		"read-turn",
		turnStatement(token, callId, clientId),
	);
	if (!row) return null;
	return { who: toSignedIn(row), call: row.call && toCall(row.call), sentBefore: row.sentBefore };
}

function turnStatement(token: string, callId: string, clientId: string) {
	return Prisma.sql`
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
			EXISTS (SELECT FROM "CallEvent" e WHERE e."callId" = c.id AND e."clientId" = ${clientId}) AS "sentBefore"
		FROM "Session" s JOIN "Person" p ON p.id = s."personId" LEFT JOIN "Call" c ON c.id = ${callId}
		WHERE s.token = ${token} AND s."expiresAt" > now() AND p."disabledAt" IS NULL`;
}
