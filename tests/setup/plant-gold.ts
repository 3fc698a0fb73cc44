import { randomUUID } from "node:crypto";
import { emailOf } from "./sessions";
import type { TestDatabase } from "./test-databases";

type Database = Pick<TestDatabase, "query">;
type Levels = Readonly<Record<string, number | null>>;

export interface PlantedGold {
	readonly roundId: string;
	readonly calls: readonly { readonly callId: string; readonly calibrationCallId: string }[];
}

async function idOf({ query }: Database, login: string): Promise<string> {
	const [row] = await query<{ id: string }>(`SELECT id FROM "Person" WHERE email = $1`, [emailOf(login)]);
	if (!row) throw new Error(`nobody has the address of ${login}`);
	return row.id;
}

/**
 * A closed round of calibration with known calls that nobody of the demo has met but who rated and released them
 * (`trainer2`): copies of a call of the demo, so that their pages open. The reference has these levels.
 */
export async function plantGoldRound(
	database: Database,
	round: {
		readonly calls: number;
		readonly levels: Levels;
		readonly centre?: string;
		readonly criticalErrors?: readonly string[];
		readonly ratedBy?: string;
	},
): Promise<PlantedGold> {
	const { query } = database;
	const { centre = "ha-noi", levels, criticalErrors = [], ratedBy = "trainer2" } = round;
	const manager = await idOf(database, "manager");
	const rater = await idOf(database, ratedBy);
	const [source] = await query<{ id: string; rubricHash: string }>(
		`SELECT c.id, c."rubricHash" FROM "Call" c WHERE c.purpose = 'assessed' AND c.status = 'completed'
		 ORDER BY c.number LIMIT 1`,
	);
	if (!source) throw new Error("the demo has no assessed call");
	const trainees = await query<{ id: string }>(
		`SELECT p.id FROM "Person" p JOIN "RoleHolding" r ON r."personId" = p.id
		 WHERE r.role = 'trainee' AND r."centreId" = $1 ORDER BY p.email`,
		[centre],
	);
	const roundId = randomUUID();
	await query(
		`INSERT INTO "CalibrationRound" (id, "centreId", "rubricHash", name, "dueOn", "createdById", "openedAt", "closedAt")
		 VALUES ($1, $2, $3, 'Vòng tháng trước', current_date - 30, $4, now() - interval '40 days', now() - interval '30 days')`,
		[roundId, centre, source.rubricHash, manager],
	);
	const calls: { callId: string; calibrationCallId: string }[] = [];
	for (let at = 0; at < round.calls; at++) {
		const callId = randomUUID();
		await query(
			`INSERT INTO "Call" SELECT (jsonb_populate_record(c, jsonb_build_object('id', $1::text, 'startKey', $1::text,
				'number', (SELECT max(number) + 1 FROM "Call"), 'traineeId', $3::text, 'centreId', $4::text,
				'createdAt', now() - interval '90 days', 'completedAt', now() - interval '90 days'))).*
			 FROM "Call" c WHERE c.id = $2`,
			[callId, source.id, trainees[at % trainees.length]?.id, centre],
		);
		await query(
			`INSERT INTO "CallEvent" SELECT (jsonb_populate_record(e, jsonb_build_object('callId', $1::text))).*
			 FROM "CallEvent" e WHERE e."callId" = $2`,
			[callId, source.id],
		);
		await plantResult(database, callId, source.id, rater);
		const calibrationCallId = randomUUID();
		await query(
			`INSERT INTO "CalibrationCall" (id, "roundId", "callId", position, gold, reference, "referenceLevels", "frozenAt",
				"frozenById", "agreedBy", consensus)
			 VALUES ($1, $2, $3, $4, true, $5, $6, now() - interval '35 days', $7, ARRAY[$7], 'Cùng nghe lại rồi thống nhất.')`,
			[
				calibrationCallId,
				roundId,
				callId,
				at + 1,
				JSON.stringify({
					ticks: [],
					comments: [],
					criticalErrors: criticalErrors.map((code) => ({ code, turn: 1 })),
					note: "",
				}),
				JSON.stringify(levels),
				manager,
			],
		);
		calls.push({ callId, calibrationCallId });
	}
	return { roundId, calls };
}

/** Rated by one person, released, and final since long. */
async function plantResult({ query }: Database, callId: string, sourceId: string, rater: string) {
	const id = randomUUID();
	await query(
		`INSERT INTO "Assessment" (id, "callId", round, "raterId") VALUES ($1 || '0', $2, 0, NULL), ($1, $2, 1, $3)`,
		[id, callId, rater],
	);
	await query(
		`INSERT INTO "AssessmentRevision" ("assessmentId", revision, content, finished)
		 SELECT x.id, 1, r.content, true FROM (VALUES ($1 || '0'), ($1)) x (id),
			(SELECT v.content FROM "Assessment" a JOIN "AssessmentRevision" v ON v."assessmentId" = a.id
			 WHERE a."callId" = $2 AND a.round = 0 LIMIT 1) r`,
		[id, sourceId],
	);
	await query(
		`INSERT INTO "AssessmentStep" ("callId", seq, type, "byId", at)
		 SELECT $1, s.seq, s.type, $2, now() - interval '85 days'
		 FROM (VALUES (1, 'begin'), (2, 'finish'), (3, 'release')) s (seq, type)`,
		[callId, rater],
	);
	await query(
		`INSERT INTO "Release" ("callId", "releasedById", "releasedAt", passes, outcome)
		 VALUES ($1, $2, now() - interval '85 days', true, '{"mean":3,"raters":1,"criticalErrors":[]}')`,
		[callId, rater],
	);
	await query(
		`INSERT INTO "AssessmentStanding" ("callId", state, people, "dueAt", "objectUntil")
		 VALUES ($1, 'released', '{}', now() - interval '83 days', now() - interval '71 days')`,
		[callId],
	);
}

/** A known call in a rater's queue, with their rating of so many days ago where levels are given. Returns its id. */
export async function plantGoldCall(
	database: Database,
	gold: {
		readonly calibrationCallId: string;
		readonly login: string;
		readonly rated?: { readonly levels: Levels; readonly daysAgo: number };
	},
): Promise<string> {
	const { query } = database;
	const { calibrationCallId, login, rated } = gold;
	const raterId = await idOf(database, login);
	const id = randomUUID();
	const days = rated ? rated.daysAgo + 2 : 0;
	await query(
		`INSERT INTO "GoldCall" (id, "calibrationCallId", "raterId", "slippedAt", "dueAt", "slippedById")
		 VALUES ($1, $2, $3, now() - ($4 * interval '1 day') - interval '1 minute', now() + ((7 - $4) * interval '1 day'), $5)`,
		[id, calibrationCallId, raterId, days, await idOf(database, "manager")],
	);
	if (!rated) return id;
	const ratingId = randomUUID();
	await query(
		`INSERT INTO "CalibrationRating" (id, "calibrationCallId", part, "raterId", "createdAt", levels, "criticalErrors",
			"finishedAt")
		 VALUES ($1, $2, 'gold', $3, now() - $4 * interval '1 day', $5, '{}', now() - $4 * interval '1 day')`,
		[ratingId, calibrationCallId, raterId, rated.daysAgo, JSON.stringify(rated.levels)],
	);
	await query(
		`INSERT INTO "CalibrationRevision" ("ratingId", revision, content, finished, "savedById", "savedAt")
		 VALUES ($1, 1, '{"ticks":[],"comments":[],"criticalErrors":[],"note":""}', true, $2, now() - $3 * interval '1 day')`,
		[ratingId, raterId, rated.daysAgo],
	);
	return id;
}
