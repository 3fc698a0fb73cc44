import { randomUUID } from "node:crypto";
import { emailOf } from "./sessions";
import type { TestDatabase } from "./test-databases";

/**
 * The room of a live call of this person that is over, played by the trainer of Hà Nội: with the log of a call of theirs,
 * since every call can be read alike. Returns its id.
 */
export async function plantRoom({ query }: Pick<TestDatabase, "query">, login: string): Promise<string> {
	const id = randomUUID();
	const [made] = await query<{ id: string }>(
		`INSERT INTO "Call" (id, "traineeId", "centreId", "scenarioHash", "rubricHash", "startKey", purpose, form, language,
			seed, status, seq, state, "endingId", "createdAt", "answeredAt", "endedAt", "completedAt", "lastSeenAt")
		 SELECT $1, p.id, coalesce((SELECT h."centreId" FROM "RoleHolding" h WHERE h."personId" = p.id LIMIT 1), 'ha-noi'),
			c."scenarioHash", c."rubricHash", $1, 'practice', 'live', 'vi', c.seed, 'completed', c.seq, c.state,
			c."endingId", c."createdAt", c."answeredAt", c."endedAt", c."completedAt", c."lastSeenAt"
		 FROM "Person" p, "Call" c
		 WHERE p.email = $2 AND c.status = 'completed' AND c.purpose = 'practice' AND c.form = 'scripted'
		 ORDER BY c.number LIMIT 1 RETURNING id`,
		[id, emailOf(login)],
	);
	if (!made) throw new Error(`no call to copy for ${login}`);
	await query(
		`INSERT INTO "CallEvent" ("callId", seq, type, payload, at)
		 SELECT $1, e.seq, e.type, e.payload, e.at FROM "CallEvent" e
		 WHERE e."callId" = (SELECT id FROM "Call" WHERE status = 'completed' AND purpose = 'practice' AND form = 'scripted'
			ORDER BY number LIMIT 1)`,
		[id],
	);
	await query(
		`INSERT INTO "LiveRoom" ("callId", "trainerId", "openedAt", "trainerSeenAt")
		 SELECT $1, p.id, now(), now() FROM "Person" p WHERE p.email = $2`,
		[id, emailOf("trainer")],
	);
	return id;
}
