import { Prisma } from "#prisma/client";
import { WORKFLOW_STATES, type WorkflowState } from "~/domain/assessment/workflow/workflow-events";
import { listCentreIdsUnder } from "./centres.server";
import { database } from "./database.server";
import { folded } from "./folded.server";
import { countOpenGold, shownGold } from "./gold-calls.server";

/**
 * Where a call stands in the queue: a state of the workflow, where a result with open claims is told apart from one
 * that can be released, and a released one is final once the days to object are over.
 */
export type QueueState = Exclude<WorkflowState, "result"> | "claim-open" | "ready";
export type QueueSort = "due" | "newest" | "trainee" | "scenario";

export interface QueueRow {
	readonly callId: string;
	readonly number: number;
	readonly traineeName: string;
	readonly scenarioId: string;
	readonly titleVi: string;
	readonly titleEn: string;
	readonly centreVi: string;
	readonly centreEn: string;
	readonly completedAt: Date;
	readonly dueAt: Date;
	/** A person played the caller. */
	readonly live: boolean;
	readonly state: QueueState;
	/** Whose turn it is: asked, at work, or judging. */
	readonly people: readonly string[];
	/** Whoever asks is one of them. */
	readonly mine: boolean;
}

export interface QueuePage {
	readonly rows: readonly QueueRow[];
	/** Of all pages. */
	readonly total: number;
	/** How many calls the search finds in each state, whatever state is asked for. */
	readonly counts: Readonly<Partial<Record<QueueState, number>>>;
	/** How many of them wait for whoever asks. */
	readonly mine: number;
}

const ORDERS: Record<QueueSort, Prisma.Sql> = {
	due: Prisma.sql`s.closed, NOT s.mine, s."dueAt", s.number`,
	newest: Prisma.sql`s.closed, s."completedAt" DESC, s.number DESC`,
	trainee: Prisma.sql`s.name COLLATE "vi-x-icu", s.closed, s."dueAt", s.number`,
	scenario: Prisma.sql`s.name COLLATE "vi-x-icu", s.closed, s."dueAt", s.number`,
};
/** What is sorted by and stands elsewhere; who sorts otherwise reads names of the page alone. */
const NAMES: Partial<Record<QueueSort, Prisma.Sql>> = {
	trainee: Prisma.sql`(SELECT p.name FROM "Person" p WHERE p.id = s."traineeId")`,
	scenario: Prisma.sql`(SELECT v."titleVi" FROM "ScenarioVersion" v WHERE v.hash = s."scenarioHash")`,
};

/** A final result stands in the queue for so many days; then it is found in the person's record and in the results. */
const FINAL_FOR_DAYS = 90;
const CLOSED: WorkflowState[] = ["released", "upheld", "amended", "final"];
const OPEN = WORKFLOW_STATES.filter((state) => !CLOSED.includes(state));

/**
 * A page of the completed assessed calls within these centres, except one's own, at an instant. A known call that was
 * slipped into the queue of whoever asks stands there as one that was just handed in, once.
 */
export async function findQueuePage(ask: {
	paths: readonly string[];
	personId: string;
	/** Folded (searchName); empty: all. */
	words: string;
	state: QueueState | null;
	/** Only what waits for whoever asks. */
	mine: boolean;
	sort: QueueSort;
	offset: number;
	limit: number;
	now: Date;
}): Promise<QueuePage> {
	const centreIds = await listCentreIdsUnder(ask.paths);
	const like = `%${ask.words.replace(/[\\%_]/g, "\\$&")}%`;
	const searched =
		ask.words === ""
			? Prisma.empty
			: Prisma.sql`AND (s."traineeId" IN (SELECT id FROM "Person" WHERE "searchName" LIKE ${like})
				OR s."scenarioHash" IN (SELECT v.hash FROM "ScenarioVersion" v WHERE lower(v."scenarioId") LIKE ${like}
					OR ${folded(Prisma.sql`v."titleVi" || ' ' || v."titleEn"`)} LIKE ${like}))`;
	const within = Prisma.sql`s."centreId" = ANY(${centreIds}::text[]) AND s."traineeId" <> ${ask.personId} ${searched}`;
	const parts = partsOf(ask.personId, ask.now, within);
	const gold = Prisma.sql`gold AS MATERIALIZED (${shownGold(ask.personId, ask.now)})`;
	const counted = await database.$queryRaw<Counted[]>`
		WITH ${gold} SELECT state, closed, mine, count(*)::int AS n FROM (${parts.all}) s GROUP BY 1, 2, 3`;
	const wanted = counted.filter(
		({ state, mine }) => (ask.state === null || state === ask.state) && (mine || !ask.mine),
	);
	const open = sum(wanted.filter(({ closed }) => !closed));
	// What is over stands behind all that is open: most pages end before it.
	const endsBefore = !NAMES[ask.sort] && ask.offset + ask.limit <= open;
	const rows = await database.$queryRaw<QueueRow[]>`
		WITH ${gold}, page AS MATERIALIZED (
			SELECT * FROM (SELECT s.*, ${NAMES[ask.sort] ?? Prisma.sql`NULL`} AS name
				FROM (${endsBefore ? parts.open : parts.all}) s) s
			WHERE (${ask.state}::text IS NULL OR state = ${ask.state}::text) AND (mine OR NOT ${ask.mine})
			ORDER BY ${ORDERS[ask.sort]} LIMIT ${ask.limit} OFFSET ${ask.offset}
		)
		SELECT s."callId", s.number, p.name AS "traineeName", v."scenarioId", v."titleVi", v."titleEn",
			ce."nameVi" AS "centreVi", ce."nameEn" AS "centreEn", s."completedAt", s."dueAt", s.state, s.mine, c.form = 'live' AS live,
			ARRAY(SELECT o.name FROM "Person" o WHERE o.id = ANY(s.people) ORDER BY o.name) AS people
		FROM page s JOIN "Person" p ON p.id = s."traineeId" JOIN "ScenarioVersion" v ON v.hash = s."scenarioHash"
		JOIN "Centre" ce ON ce.id = s."centreId" JOIN "Call" c ON c.id = s."callId"
		ORDER BY ${ORDERS[ask.sort]}`;
	const counts: Partial<Record<QueueState, number>> = {};
	for (const { state, n } of counted) counts[state] = (counts[state] ?? 0) + n;
	return { rows, total: sum(wanted), counts, mine: sum(counted.filter(({ mine }) => mine)) };
}

interface Counted {
	readonly state: QueueState;
	readonly closed: boolean;
	readonly mine: boolean;
	readonly n: number;
}
const sum = (counted: readonly Counted[]) => counted.reduce((all, { n }) => all + n, 0);

/**
 * The calls of the queue in parts that an index knows each: what is open, what is over, and the known calls (`gold`),
 * which look as if they had just been handed in.
 */
function partsOf(personId: string, now: Date, within: Prisma.Sql) {
	const known = Prisma.sql`s."callId" <> ALL(ARRAY(SELECT "callId" FROM gold))`;
	const columns = Prisma.sql`s."callId", s.number, s."traineeId", s."centreId", s."scenarioHash"`;
	const own = (closed: boolean, state: Prisma.Sql, where: Prisma.Sql) => Prisma.sql`
		SELECT ${columns}, s."completedAt", s."dueAt", s.people, s.people @> ARRAY[${personId}] AS mine,
			${closed} AS closed, ${state} AS state FROM "AssessmentStanding" s WHERE ${where} AND ${known} AND ${within}`;
	const open = Prisma.sql`${own(
		false,
		Prisma.sql`CASE WHEN s.state <> 'result' THEN s.state WHEN s."openClaims" > 0 THEN 'claim-open' ELSE 'ready' END`,
		Prisma.sql`s.state = ANY(${OPEN})`,
	)}
		UNION ALL SELECT ${columns}, g."slippedAt", g."dueAt",
			CASE WHEN g."finishedAt" IS NULL THEN ARRAY[${personId}] ELSE '{}' END, g."finishedAt" IS NULL, false,
			CASE WHEN g."finishedAt" IS NOT NULL THEN 'rated' WHEN g.begun THEN 'in-rating' ELSE 'to-be-rated' END
		FROM gold g JOIN "AssessmentStanding" s ON s."callId" = g."callId" WHERE ${within}`;
	const over = Prisma.sql`CASE WHEN s.state = 'released' AND s."objectUntil" <= ${now} THEN 'final' ELSE s.state END`;
	const since = Prisma.sql`${now}::timestamptz - make_interval(days => ${FINAL_FOR_DAYS})`;
	const all = Prisma.sql`${open}
		UNION ALL ${own(true, over, Prisma.sql`s.state = ANY(${CLOSED}) AND s."objectUntil" > ${since}`)}
		UNION ALL ${own(true, over, Prisma.sql`s.state = ANY(${CLOSED}) AND s."objectUntil" IS NULL`)}`;
	return { open, all };
}

/** How many calls wait for this person: asked to rate, at work on one, or judging an objection. */
export async function countWaitingFor(personId: string, now: Date): Promise<number> {
	const [asked, known] = await Promise.all([
		database.assessmentStanding.count({ where: { people: { has: personId } } }),
		countOpenGold(personId, now),
	]);
	return asked + known;
}
