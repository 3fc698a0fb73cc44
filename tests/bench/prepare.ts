import { createHmac, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type CallState, newCall, PRACTICE_RULES } from "../../app/domain/call/call-state";
import type { LoggedEvent } from "../../app/domain/call/logged-event";
import { takeEvent } from "../../app/domain/call/take-event";
import { compileScenario } from "../../app/domain/scenario/compile-scenario";
import { parseScenario } from "../../app/domain/scenario/parse-scenario";
import { standing } from "../../app/domain/scenario/play";
import type { Scenario } from "../../app/domain/scenario/scenario.schema";
import { drawVariation } from "../../app/domain/scenario/variation";
import { ROOT, TEST_SECRET, type TestDatabase } from "../setup/test-databases";

export interface Trainee {
	readonly personId: string;
	readonly token: string;
	readonly cookie: string;
}

/** A call in which somebody has just answered the phone. */
export interface OpenCall {
	readonly id: string;
	readonly trainee: Trainee;
	readonly state: CallState;
	readonly lines: number;
	readonly wordsWanted: boolean;
}

function librarySource(file: string): Scenario {
	const parsed = parseScenario(readFileSync(path.join(ROOT, "scenarios", file), "utf8"), file);
	if (!parsed.ok) throw new Error(`${file} is not valid`);
	return parsed.scenario;
}

/** People with a role and a session each, as signing in leaves them. */
export async function makeTrainees(database: TestDatabase, count: number): Promise<Trainee[]> {
	const rows = await database.query<{ personId: string; token: string }>(
		`WITH made AS (
			INSERT INTO "Person" (id, name, "searchName", email, "updatedAt")
			SELECT gen_random_uuid(), 'Người thứ ' || n, 'nguoi thu ' || n, 'bench' || n || '@example.org', now()
			FROM generate_series(1, $1) n RETURNING id
		), held AS (
			INSERT INTO "RoleHolding" (id, "personId", role, "centreId", "from")
			SELECT gen_random_uuid(), made.id, 'trainee', (SELECT id FROM "Centre" WHERE path = 'national/ha-noi/'), current_date - 30
			FROM made
		)
		INSERT INTO "Session" (id, token, "personId", "expiresAt", "updatedAt")
		SELECT gen_random_uuid(), gen_random_uuid()::text || gen_random_uuid()::text, made.id, now() + interval '2 hours', now()
		FROM made RETURNING "personId", token`,
		[count],
	);
	return rows.map(({ personId, token }) => {
		const signature = createHmac("sha256", TEST_SECRET).update(token).digest("base64");
		return { personId, token, cookie: `lang-nghe-session=${encodeURIComponent(`${token}.${signature}`)}` };
	});
}

/** Calls on the practice scenario, each with a seed of its own, answered a moment ago: `each` for every trainee. */
export async function makeOpenCalls(
	database: TestDatabase,
	trainees: readonly Trainee[],
	each: number,
): Promise<OpenCall[]> {
	const scenario = librarySource("S01-safe-migration.yaml");
	const at = Date.now();
	const answered = answeredCalls(scenario, at);
	const calls = trainees.flatMap((trainee) =>
		Array.from({ length: each }, (): OpenCall & { seed: number; logged: readonly LoggedEvent[] } => {
			const seed = randomBytes(4).readUInt32BE() >>> 1;
			return { id: `b${randomBytes(12).toString("hex")}`, trainee, seed, ...answered(seed) };
		}),
	);
	for (let from = 0; from < calls.length; from += 1000) {
		const rows = calls.slice(from, from + 1000).map(({ id, trainee, seed, state, logged }) => {
			const { lastSeenAt: _presence, ...stored } = state;
			return { id, traineeId: trainee.personId, seed, state: stored, logged };
		});
		await database.query(INSERT_CALLS, [JSON.stringify(rows), new Date(at)]);
	}
	return calls;
}

const INSERT_CALLS = `
	WITH given AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(id text, "traineeId" text, seed int, state jsonb, logged jsonb)),
	version AS (SELECT hash FROM "ScenarioVersion" WHERE "scenarioId" = 'S01' ORDER BY "publishedAt" DESC LIMIT 1),
	rubric AS (SELECT hash FROM "RubricVersion" ORDER BY "publishedAt" DESC LIMIT 1),
	inserted AS (
		INSERT INTO "Call" (id, "traineeId", "centreId", "scenarioHash", "rubricHash", purpose, language, seed, status, seq, state, "lastSeenAt", "answeredAt")
		SELECT g.id, g."traineeId", (SELECT id FROM "Centre" WHERE path = 'national/ha-noi/'), version.hash, rubric.hash,
			'practice', 'vi', g.seed, 'open', 1, g.state, $2, $2 FROM given g, version, rubric
	)
	INSERT INTO "CallEvent" ("callId", seq, type, payload, at)
	SELECT g.id, 1, e.type, e.payload, $2 FROM given g, jsonb_to_recordset(g.logged) AS e(type text, payload jsonb)`;

/** What answering leads to, made once for each variation. */
function answeredCalls(scenario: Scenario, at: number) {
	const known = new Map<string, ReturnType<typeof answer>>();
	const answer = (seed: number) => {
		const compiled = compileScenario(scenario, { seed: String(seed), language: "vi", readingFactor: 1 });
		const offered = { event: { type: "answer", payload: {} }, at, clientId: null, expectedSeq: 1 } as const;
		const taken = takeEvent(compiled, newCall(compiled, at), offered, PRACTICE_RULES);
		if (!taken.ok) throw new Error("the phone cannot be answered");
		const { state, logged, said } = taken;
		return {
			state,
			logged,
			lines: said.length,
			wordsWanted: standing(compiled, state.snapshot).at === "words",
		};
	};
	return (seed: number) => {
		const variation = JSON.stringify(drawVariation(scenario, String(seed)));
		const made = known.get(variation) ?? answer(seed);
		known.set(variation, made);
		return made;
	};
}
