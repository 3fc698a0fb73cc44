import { randomUUID } from "node:crypto";
import { emailOf, makeSession } from "./sessions";
import type { TestDatabase } from "./test-databases";

/**
 * The room of a live call of this person that is over (or, as far as rights go, still open), played by the trainer of
 * Hà Nội unless somebody else is named: with the log of a call of theirs, since every call can be read alike. Returns its
 * id.
 */
export async function plantRoom(
	{ query }: Pick<TestDatabase, "query">,
	login: string,
	status: "completed" | "open" = "completed",
	{
		playedBy = "trainer",
		purpose = "practice",
	}: { playedBy?: string; purpose?: "practice" | "assessed" } = {},
): Promise<string> {
	const id = randomUUID();
	const [made] = await query<{ id: string }>(
		`INSERT INTO "Call" (id, "traineeId", "centreId", "scenarioHash", "rubricHash", "startKey", purpose, form, language,
			seed, status, seq, state, "endingId", "createdAt", "answeredAt", "endedAt", "completedAt", "lastSeenAt")
		 SELECT $1, p.id, coalesce((SELECT h."centreId" FROM "RoleHolding" h WHERE h."personId" = p.id LIMIT 1), 'ha-noi'),
			c."scenarioHash", c."rubricHash", $1, $4, 'live', 'vi', c.seed, $3, c.seq, c.state,
			c."endingId", c."createdAt", c."answeredAt", c."endedAt", c."completedAt", c."lastSeenAt"
		 FROM "Person" p, "Call" c
		 WHERE p.email = $2 AND c.status = 'completed' AND c.purpose = 'practice' AND c.form = 'scripted'
		 ORDER BY c.number LIMIT 1 RETURNING id`,
		[id, emailOf(login), status, purpose],
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
		`INSERT INTO "LiveRoom" ("callId", "trainerId", recorded, "openedAt", "trainerSeenAt")
		 SELECT $1, p.id, true, now(), now() FROM "Person" p WHERE p.email = $2`,
		[id, emailOf(playedBy)],
	);
	return id;
}

/**
 * So many rooms in which a call has been answered, of the demo's trainee with the trainer of Hà Nội: one that is opened
 * as the browser does it, and copies of it, since a trainee can be in one room alone.
 */
export async function plantOpenRooms(
	{ url, database }: { url: string; database: TestDatabase },
	rooms: number,
): Promise<string[]> {
	const post = async (login: string, path: string, type: string, body: string) => {
		const { name, value } = await makeSession(database, login);
		const headers = { cookie: `${name}=${value}`, origin: url, "content-type": type };
		return fetch(`${url}${path}`, { method: "POST", redirect: "manual", headers, body });
	};
	const [trainee] = await database.query<{ id: string }>(`SELECT id FROM "Person" WHERE email = $1`, [
		emailOf("trainee"),
	]);
	const fields = { personId: trainee?.id ?? "", scenarioId: "S08", purpose: "practice", watchable: "on" };
	const form = new URLSearchParams({ ...fields, startKey: randomUUID() });
	const opened = await post("trainer", "/live/new", "application/x-www-form-urlencoded", `${form}`);
	const first = opened.headers.get("location")?.split("/").at(-1) ?? "";
	const event = { clientId: randomUUID(), expectedSeq: 1, lines: 0, event: { type: "answer" } };
	const answered = await post("trainee", `/calls/${first}/turn`, "application/json", JSON.stringify(event));
	if (!answered.ok) throw new Error(`the room's call was not answered: ${answered.status}`);
	const copies = await database.query<{ id: string }>(
		`INSERT INTO "Call" (id, "traineeId", "centreId", "scenarioHash", "rubricHash", purpose, form, language, seed,
			"readingFactor", status, seq, state, "lastSeenAt", "createdAt", "answeredAt")
		 SELECT gen_random_uuid(), "traineeId", "centreId", "scenarioHash", "rubricHash", purpose, form, language, seed,
			"readingFactor", status, seq, state, "lastSeenAt", "createdAt", "answeredAt"
		 FROM "Call", generate_series(2, $2) WHERE id = $1 RETURNING id`,
		[first, rooms],
	);
	const ids = copies.map(({ id }) => id);
	await database.query(
		`INSERT INTO "CallEvent" ("callId", seq, type, payload, at)
		 SELECT copy, e.seq, e.type, e.payload, e.at FROM "CallEvent" e, unnest($2::text[]) AS copy WHERE e."callId" = $1`,
		[first, ids],
	);
	await database.query(
		`INSERT INTO "LiveRoom" ("callId", "trainerId", "openedAt", "trainerSeenAt")
		 SELECT copy, r."trainerId", r."openedAt", r."trainerSeenAt" FROM "LiveRoom" r, unnest($2::text[]) AS copy
		 WHERE r."callId" = $1`,
		[first, ids],
	);
	return [first, ...ids];
}
