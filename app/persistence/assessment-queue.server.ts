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
	due: Prisma.sql`closed, NOT mine, "dueAt", number`,
	newest: Prisma.sql`closed, "completedAt" DESC, number DESC`,
	trainee: Prisma.sql`p.name COLLATE "vi-x-icu", closed, "dueAt", number`,
	scenario: Prisma.sql`v."titleVi" COLLATE "vi-x-icu", closed, "dueAt", number`,
};

/** Sorts that need a name; who sorts otherwise reads names of the page alone. */
const BY_NAME: QueueSort[] = ["trainee", "scenario"];
const NAMES = Prisma.sql`JOIN "Person" p ON p.id = c."traineeId" JOIN "ScenarioVersion" v ON v.hash = c."scenarioHash"`;

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
	// Of each state the index knows where these are.
	const standsHere = Prisma.sql`s.state = ANY(${OPEN}) OR s."objectUntil" IS NULL
		OR s."objectUntil" > ${ask.now}::timestamptz - make_interval(days => ${FINAL_FOR_DAYS})`;
	const centreIds = await listCentreIdsUnder(ask.paths);
	const like = `%${ask.words.replace(/[\\%_]/g, "\\$&")}%`;
	const [found] = await database.$queryRaw<
		{ total: number; mine: number; counts: QueuePage["counts"] | null; rows: Json[] | null }[]
	>`
		WITH gold AS (${shownGold(ask.personId, ask.now)}), stated AS (
			SELECT c.id, c.number, c.form, c."traineeId", c."centreId", c."scenarioHash",
				coalesce(g."slippedAt", c."completedAt") AS "completedAt", coalesce(g."dueAt", s."dueAt") AS "dueAt",
				CASE WHEN g.id IS NULL THEN s.people WHEN g."finishedAt" IS NULL THEN ARRAY[${ask.personId}] ELSE '{}' END
					AS people,
				CASE WHEN g.id IS NULL THEN s.people @> ARRAY[${ask.personId}] ELSE g."finishedAt" IS NULL END AS mine,
				g.id IS NULL AND s.state = ANY(${CLOSED}) AS closed,
				CASE WHEN g."finishedAt" IS NOT NULL THEN 'rated' WHEN g.begun THEN 'in-rating'
					WHEN g.id IS NOT NULL THEN 'to-be-rated' WHEN s.state = 'result' AND s."openClaims" > 0 THEN 'claim-open'
					WHEN s.state = 'result' THEN 'ready'
					WHEN s.state = 'released' AND s."objectUntil" <= ${ask.now} THEN 'final'
					ELSE s.state END AS state
			FROM (SELECT s.* FROM "AssessmentStanding" s WHERE ${standsHere}
				UNION ALL SELECT s.* FROM "AssessmentStanding" s
					WHERE s."callId" IN (SELECT "callId" FROM gold) AND NOT (${standsHere})) s
			JOIN "Call" c ON c.id = s."callId"
			LEFT JOIN gold g ON g."callId" = c.id
			WHERE c."traineeId" <> ${ask.personId}
				AND c."centreId" = ANY(${centreIds}::text[])
				${
					ask.words === ""
						? Prisma.empty
						: Prisma.sql`AND (c."traineeId" IN (SELECT id FROM "Person" WHERE "searchName" LIKE ${like})
						OR c."scenarioHash" IN (SELECT v.hash FROM "ScenarioVersion" v WHERE lower(v."scenarioId") LIKE ${like}
							OR ${folded(Prisma.sql`v."titleVi" || ' ' || v."titleEn"`)} LIKE ${like}))`
				}
		), wanted AS (
			SELECT * FROM stated WHERE (${ask.state}::text IS NULL OR state = ${ask.state}::text) AND (mine OR NOT ${ask.mine})
		), page AS (
			SELECT c.*, row_number() OVER (ORDER BY ${ORDERS[ask.sort]}) AS place FROM wanted c
			${BY_NAME.includes(ask.sort) ? NAMES : Prisma.empty}
			ORDER BY place LIMIT ${ask.limit} OFFSET ${ask.offset}
		)
		SELECT (SELECT count(*)::int FROM wanted) AS total, (SELECT count(*)::int FROM stated WHERE mine) AS mine,
			(SELECT jsonb_object_agg(state, n) FROM (SELECT state, count(*)::int AS n FROM stated GROUP BY state) s) AS counts,
			(SELECT jsonb_agg(jsonb_build_object('callId', c.id, 'number', number, 'traineeName', p.name,
					'scenarioId', v."scenarioId", 'titleVi', v."titleVi", 'titleEn', v."titleEn", 'centreVi', ce."nameVi",
					'centreEn', ce."nameEn", 'completedAt', "completedAt", 'dueAt', "dueAt", 'state', state, 'mine', mine, 'live', form = 'live',
					'people', (SELECT coalesce(jsonb_agg(o.name ORDER BY o.name), '[]') FROM "Person" o
						WHERE o.id = ANY(c.people)))
					ORDER BY place)
				FROM page c ${NAMES} JOIN "Centre" ce ON ce.id = c."centreId") AS rows`;
	return {
		total: found?.total ?? 0,
		mine: found?.mine ?? 0,
		counts: found?.counts ?? {},
		rows: (found?.rows ?? []).map((row) => ({
			...row,
			completedAt: new Date(row.completedAt),
			dueAt: new Date(row.dueAt),
		})),
	};
}

/** How many calls wait for this person: asked to rate, at work on one, or judging an objection. */
export async function countWaitingFor(personId: string, now: Date): Promise<number> {
	const [asked, known] = await Promise.all([
		database.assessmentStanding.count({ where: { people: { has: personId } } }),
		countOpenGold(personId, now),
	]);
	return asked + known;
}

type Json = Omit<QueueRow, "completedAt" | "dueAt"> & { completedAt: string; dueAt: string };
