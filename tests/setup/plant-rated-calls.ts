import { randomUUID } from "node:crypto";
import type { TestDatabase } from "./test-databases";

type Level = 1 | 2 | 3 | 4;

/** What is ticked so that "Questions and listening" comes to a level; it applies in every call. */
const TICKS: Record<Level, readonly string[]> = {
	1: ["u1"],
	2: ["b1"],
	3: ["b1", "b2", "b3"],
	4: ["b1", "b2", "b3", "a1"],
};

/**
 * Finished calls of a person, a day after each other up to now, which differ in one criterion: its levels are those
 * given. Each is of another open scenario, unless `scenarioId` says which. The calls have no log: no page of theirs
 * opens. An assessed one is rated by `raters` (the machine sees level 1) and released; two of them only where the
 * scenario's difficulty asks for one.
 */
export async function plantRatedCalls(
	database: Pick<TestDatabase, "query">,
	calls: {
		readonly personId: string;
		readonly levels: readonly Level[];
		readonly purpose?: "practice" | "assessed";
		readonly raters?: readonly string[];
		readonly scenarioId?: string;
		readonly rubricHash?: string;
		readonly whatIfOf?: string;
	},
): Promise<string[]> {
	const { personId, levels, purpose = "practice", raters = [], scenarioId, rubricHash = null } = calls;
	const scenarios = await database.query<{ hash: string }>(
		`SELECT v.hash FROM "Scenario" s JOIN "ScenarioVersion" v ON v.hash = s."currentHash"
		 WHERE v.pool = 'open' AND ($1::text IS NULL OR s.id = $1) ORDER BY s.id DESC`,
		[scenarioId ?? null],
	);
	const ids: string[] = [];
	for (const [index, level] of levels.entries()) {
		const id = randomUUID();
		ids.push(id);
		const days = levels.length - index;
		await database.query(
			`INSERT INTO "Call" (id, "traineeId", "centreId", "scenarioHash", "rubricHash", "startKey", purpose, language,
				seed, status, seq, state, "whatIfOfId", "createdAt", "answeredAt", "endedAt", "completedAt")
			 SELECT $1, $2, 'ha-noi', $3, coalesce($6, c."rubricHash"), $1, $4, 'vi', 1, 'completed', c.seq, c.state, $7,
				now() - $5 * interval '1 day', now() - $5 * interval '1 day', now() - $5 * interval '1 day',
				now() - $5 * interval '1 day'
			 FROM "Call" c WHERE c.status = 'completed' ORDER BY c.number LIMIT 1`,
			[
				id,
				personId,
				scenarios[index % scenarios.length]?.hash,
				purpose,
				days,
				rubricHash,
				calls.whatIfOf ?? null,
			],
		);
		for (const [round, raterId] of [null, ...raters].entries())
			await plantRating(database, {
				callId: id,
				round,
				raterId,
				level: raters.length > 0 && round === 0 ? 1 : level,
			});
		const steps = raters.flatMap((byId, rated) => [
			...(rated > 0 ? [{ type: "ask-second", byId }] : []),
			{ type: "begin", byId },
			{ type: "finish", byId },
		]);
		for (const [at, step] of steps.entries()) await plantStep(database, { callId: id, seq: at + 1, ...step });
		if (purpose === "assessed")
			await database.query(
				`INSERT INTO "Release" ("callId", "releasedById", passes, outcome) VALUES ($1, $2, true, '{}')`,
				[id, raters[0] ?? personId],
			);
	}
	return ids;
}

async function plantRating(
	database: Pick<TestDatabase, "query">,
	rating: { callId: string; round: number; raterId: string | null; level: Level },
): Promise<void> {
	const id = randomUUID();
	await database.query(`INSERT INTO "Assessment" (id, "callId", round, "raterId") VALUES ($1, $2, $3, $4)`, [
		id,
		rating.callId,
		rating.round,
		rating.raterId,
	]);
	const ticks = TICKS[rating.level].map((behaviour) => ({ code: `listening.${behaviour}`, turn: 1 }));
	await database.query(
		`INSERT INTO "AssessmentRevision" ("assessmentId", revision, content, finished) VALUES ($1, 1, $2, true)`,
		[id, JSON.stringify({ ticks, comments: [], criticalErrors: [], note: "" })],
	);
}

async function plantStep(
	database: Pick<TestDatabase, "query">,
	step: { callId: string; seq: number; type: string; byId: string },
): Promise<void> {
	await database.query(`INSERT INTO "AssessmentStep" ("callId", seq, type, "byId") VALUES ($1, $2, $3, $4)`, [
		step.callId,
		step.seq,
		step.type,
		step.byId,
	]);
}
