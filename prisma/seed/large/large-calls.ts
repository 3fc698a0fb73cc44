import { FOR } from "./drawn";
import type { LargePlan } from "./large-plan";
import { type LoadSession, quoted, quotedAll } from "./load-session";

/** Calls that are made in one transaction. */
const CHUNK = 25_000;

/** By what the calls are rated. */
export interface LargeRubric {
	readonly hash: string;
	readonly criteria: readonly string[];
	readonly criticalErrors: readonly string[];
}

/** What kind of calls: those with a released result, practice, and those that wait for a rater. */
type Kind = "assessed" | "practice" | "waiting";
/** Numbers of the kinds in what is drawn and in ids. */
const KINDS: Record<Kind, number> = { assessed: 16, practice: 17, waiting: 18 };
/** Those that wait were taken within so many days. */
const WAITING_DAYS = 20;

/** Tables of the session that calls are drawn from: who takes them, who rates, and the published scenarios. */
export async function prepareCalls({ run }: LoadSession): Promise<void> {
	await run(
		`CREATE TEMP TABLE caller AS SELECT row_number() OVER (ORDER BY k) - 1 AS place, * FROM worker WHERE role = 'trainee'`,
	);
	await run(
		`CREATE TEMP TABLE rater AS SELECT row_number() OVER (ORDER BY k) - 1 AS place, id FROM worker WHERE role = 'trainer' AND left_on IS NULL`,
	);
	await run(`CREATE TEMP TABLE story AS SELECT row_number() OVER (ORDER BY v."scenarioId") - 1 AS place, v.hash, v.difficulty
		FROM "ScenarioVersion" v JOIN "Scenario" s ON s."currentHash" = v.hash`);
	await run(`CREATE INDEX ON caller (place); CREATE INDEX ON rater (place); CREATE INDEX ON story (place);
		ANALYZE caller; ANALYZE rater; ANALYZE story`);
}

/** Makes the calls of a kind with what became of them, chunk by chunk; tells how many there are so far. */
export async function addCallsOf(
	kind: Kind,
	session: LoadSession,
	{ plan, rubric, until }: { plan: LargePlan; rubric: LargeRubric; until: string },
	say: (made: number) => void,
): Promise<number> {
	const { run } = session;
	const total = plan[kind];
	for (let from = 0; from < total; from += CHUNK) {
		const to = Math.min(total, from + CHUNK) - 1;
		await run("BEGIN");
		await run(drawChunk(kind, rubric, from, to), [until]);
		await run(`ANALYZE chunk`);
		await run(INSERT_CALLS, [kind === "practice" ? "practice" : "assessed", rubric.hash]);
		if (kind === "assessed") {
			await run(INSERT_RELEASES);
			await run(INSERT_LEVELS, [rubric.hash]);
		}
		if (kind !== "practice") await run(kind === "assessed" ? INSERT_CLOSED : INSERT_WAITING);
		await run(`DROP TABLE chunk`);
		await run("COMMIT");
		say(to + 1);
	}
	return total;
}

/** What is drawn of each call: who, when, which scenario, how well. */
function drawChunk(kind: Kind, { criteria, criticalErrors }: LargeRubric, from: number, to: number): string {
	// Purposes are told apart by the kind, so that a practice call is no copy of an assessed one.
	const drawn = (purpose: number) => `pg_temp.draw(n, ${purpose + KINDS[kind] * 1000})`;
	const at =
		kind === "waiting"
			? `$1::timestamptz - make_interval(secs => 3600 + ${drawn(FOR.callAt)} * ${WAITING_DAYS * 86_400})`
			: `w.joined + interval '2 days' + (coalesce(w.left_on, $1::timestamptz - interval '3 days') - w.joined - interval '2 days') * ${drawn(FOR.callAt)}`;
	const level = (index: number) =>
		`least(3, greatest(0, round((0.6 + w.skill * 2.1 + (${drawn(FOR.criterion + index)} - 0.5) * 2.2) * 2) / 2))`;
	const levels = criteria.map((id, index) => `${quoted(id)}, ${level(index)}`).join(", ");
	const code = `(${quotedAll(criticalErrors)})[1 + floor(${drawn(FOR.code)} * ${criticalErrors.length})::int]`;
	return `CREATE TEMP TABLE chunk AS
		SELECT pg_temp.id_of(${KINDS[kind]}, n, at) AS id, w.id AS trainee, w.centre, s.hash, at, r.id AS rater, n,
			s.difficulty, w.skill, jsonb_build_object(${levels}) AS levels,
			CASE WHEN ${drawn(FOR.error)} < 0.06 * (1.3 - w.skill) THEN ARRAY[${code}] ELSE '{}'::text[] END AS errors,
			${drawn(FOR.passes)} < 0.25 + 0.7 * w.skill AS well, ${drawn(FOR.state)} AS state
		FROM generate_series(${from}::bigint, ${to}::bigint) n
		JOIN caller w ON w.place = n % (SELECT count(*) FROM caller)
		JOIN story s ON s.place = floor(${drawn(FOR.scenario)} * (SELECT count(*) FROM story))::int
		JOIN rater r ON r.place = floor(${drawn(FOR.rater)} * (SELECT count(*) FROM rater))::int
		CROSS JOIN LATERAL (SELECT ${at} AS at) t`;
}

const INSERT_CALLS = `INSERT INTO "Call" (id, "traineeId", "centreId", "scenarioHash", "rubricHash", "startKey", purpose,
		language, seed, status, seq, state, "lastSeenAt", "createdAt", "answeredAt", "endedAt", "completedAt")
	SELECT id, trainee, centre, hash, $2, 'large ' || id, $1, 'vi', (n % 2000000000)::int + 1, 'completed', 0, '{}',
		at + interval '14 minutes', at, at + interval '5 seconds', at + interval '11 minutes', at + interval '14 minutes'
	FROM chunk ORDER BY at`;

const INSERT_RELEASES = `INSERT INTO "Release" ("callId", number, "releasedById", "releasedAt", passes, outcome)
	SELECT id, 1, rater, at + interval '1 day', well AND cardinality(errors) = 0, jsonb_build_object('mean', round((0.6 + skill * 2.1)::numeric, 2),
		'raters', CASE WHEN difficulty >= 4 THEN 2 ELSE 1 END, 'licensed', CASE WHEN difficulty >= 4 THEN 2 ELSE 1 END,
		'criticalErrors', to_jsonb(errors), 'levels', levels) FROM chunk`;

const INSERT_LEVELS = `INSERT INTO "ReleasedLevels" ("callId", "centreId", month, "rubricHash", levels, "criticalErrors", passes)
	SELECT id, centre, month_in_vietnam(at + interval '14 minutes'), $1, levels, errors, well AND cardinality(errors) = 0 FROM chunk`;

const INSERT_CLOSED = `INSERT INTO "AssessmentStanding" ("callId", state, "openClaims", people, "dueAt", "objectUntil")
	SELECT id, 'released', 0, '{}', at + interval '5 days', at + interval '15 days' FROM chunk`;

const INSERT_WAITING = `INSERT INTO "AssessmentStanding" ("callId", state, "openClaims", people, "dueAt")
	SELECT id, CASE WHEN state < 0.7 THEN 'to-be-rated' ELSE 'result' END, CASE WHEN state > 0.9 THEN 1 ELSE 0 END,
		CASE WHEN state < 0.3 THEN ARRAY[rater] ELSE '{}'::text[] END, at + interval '5 days' FROM chunk`;
