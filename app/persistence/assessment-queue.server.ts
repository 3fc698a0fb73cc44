import { Prisma } from "#prisma/client";
import { database } from "./database.server";

/**
 * Where an assessed call stands on its way to a released result:
 * - `waiting`: nobody has begun · `in-progress`: begun, not finished
 * - `rated`: finished once, and the rubric asks for another rater
 * - `claim-open`: a critical error waits for a person's word · `ready`: nothing is missing · `released`
 */
export type QueueState = "waiting" | "in-progress" | "rated" | "claim-open" | "ready" | "released";
export type QueueSort = "oldest" | "newest" | "trainee" | "scenario";

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
	readonly state: QueueState;
	/** Who has begun and not finished. */
	readonly raters: readonly string[];
	/** Whoever asks has begun and not finished. */
	readonly mine: boolean;
}

export interface QueuePage {
	readonly rows: readonly QueueRow[];
	/** Of all pages. */
	readonly total: number;
	/** How many calls the search finds in each state, whatever state is asked for. */
	readonly counts: Readonly<Partial<Record<QueueState, number>>>;
}

const ORDERS: Record<QueueSort, Prisma.Sql> = {
	oldest: Prisma.sql`(state = 'released'), "completedAt", number`,
	newest: Prisma.sql`(state = 'released'), "completedAt" DESC, number DESC`,
	trainee: Prisma.sql`"traineeName" COLLATE "vi-x-icu", (state = 'released'), "completedAt", number`,
	scenario: Prisma.sql`"titleVi" COLLATE "vi-x-icu", (state = 'released'), "completedAt", number`,
};

/**
 * A page of the completed assessed calls within these centres, except one's own. Claims are settled here by the same
 * rule as `settleClaim` (domain/assessment): a rule that changes there changes here.
 */
export async function findQueuePage(ask: {
	paths: readonly string[];
	personId: string;
	/** Folded (searchName); empty: all. */
	words: string;
	state: QueueState | null;
	sort: QueueSort;
	offset: number;
	limit: number;
}): Promise<QueuePage> {
	const like = `%${ask.words.replace(/[\\%_]/g, "\\$&")}%`;
	const [found] = await database.$queryRaw<
		{ total: number; counts: QueuePage["counts"] | null; rows: Json<QueueRow>[] | null }[]
	>`
		WITH reached AS (
			SELECT c.id, c.number, c."completedAt", p.name AS "traineeName", v."scenarioId", v."titleVi", v."titleEn",
				ce."nameVi" AS "centreVi", ce."nameEn" AS "centreEn", r."callId" IS NOT NULL AS released,
				CASE WHEN ru.document::jsonb #> '{pass,secondRater,difficulties}' @> to_jsonb(v.difficulty) THEN 2 ELSE 1 END AS need
			FROM "Call" c
			JOIN "Person" p ON p.id = c."traineeId"
			JOIN "Centre" ce ON ce.id = c."centreId"
			JOIN "ScenarioVersion" v ON v.hash = c."scenarioHash"
			JOIN "RubricVersion" ru ON ru.hash = c."rubricHash"
			LEFT JOIN "Release" r ON r."callId" = c.id
			WHERE c.status = 'completed' AND c.purpose = 'assessed' AND c."completedAt" IS NOT NULL
				AND c."traineeId" <> ${ask.personId}
				AND EXISTS (SELECT 1 FROM unnest(${[...ask.paths]}::text[]) prefix WHERE starts_with(ce.path, prefix))
				AND (p."searchName" LIKE ${like} OR lower(v."scenarioId") LIKE ${like}
					OR ${folded(Prisma.sql`v."titleVi" || ' ' || v."titleEn"`)} LIKE ${like})
		), last AS (
			SELECT a."callId", a."raterId", l.content, l.finished, l."savedAt"
			FROM reached JOIN "Assessment" a ON a."callId" = reached.id
			JOIN LATERAL (SELECT * FROM "AssessmentRevision" v WHERE v."assessmentId" = a.id
				ORDER BY v.revision DESC LIMIT 1) l ON true
		), stance AS (
			-- A person's decision replaces the mark in their own assessment; the machine (null) has no vote.
			SELECT DISTINCT ON ("callId", code, "personId") "callId", code, "personId", yes
			FROM (
				SELECT last."callId", mark->>'code' AS code, last."raterId" AS "personId", true AS yes, 0 AS weight
				FROM last, jsonb_array_elements(last.content->'criticalErrors') mark WHERE last.finished
				UNION ALL
				SELECT d."callId", d.code, d."personId", d.confirmed, 1
				FROM "CriticalErrorDecision" d JOIN reached ON reached.id = d."callId"
			) said ORDER BY "callId", code, "personId", weight DESC
		), claim AS (
			SELECT "callId", code, bool_or("personId" IS NULL) AS machine,
				count(*) FILTER (WHERE "personId" IS NOT NULL AND yes) AS yes,
				count(*) FILTER (WHERE "personId" IS NOT NULL AND NOT yes) AS no
			FROM stance GROUP BY "callId", code
		), stated AS (
			SELECT reached.*, CASE
				WHEN released THEN 'released'
				WHEN done.raters = 0 AND cardinality(begun.names) > 0 THEN 'in-progress'
				WHEN done.raters = 0 THEN 'waiting'
				WHEN done.raters < need THEN 'rated'
				WHEN EXISTS (SELECT 1 FROM claim WHERE claim."callId" = reached.id AND (machine OR yes > 0)
					AND ((no > 0 AND no = yes) OR (no = 0 AND yes = 0) OR (no = 0 AND yes = 1 AND NOT machine)))
					THEN 'claim-open'
				ELSE 'ready' END AS state, begun.names AS raters, begun.mine
			FROM reached
			CROSS JOIN LATERAL (SELECT count(DISTINCT "raterId") AS raters FROM last
				WHERE last."callId" = reached.id AND finished AND "raterId" IS NOT NULL) done
			CROSS JOIN LATERAL (SELECT COALESCE(array_agg(p.name ORDER BY last."savedAt"), '{}') AS names,
				COALESCE(bool_or(p.id = ${ask.personId}), false) AS mine FROM last
				JOIN "Person" p ON p.id = last."raterId" WHERE last."callId" = reached.id AND NOT finished) begun
		), wanted AS (SELECT * FROM stated WHERE ${ask.state}::text IS NULL OR state = ${ask.state}::text)
		SELECT (SELECT count(*)::int FROM wanted) AS total,
			(SELECT jsonb_object_agg(state, n) FROM (SELECT state, count(*)::int AS n FROM stated GROUP BY state) s) AS counts,
			(SELECT jsonb_agg(jsonb_build_object('callId', id, 'number', number, 'traineeName', "traineeName",
					'scenarioId', "scenarioId", 'titleVi', "titleVi", 'titleEn', "titleEn", 'centreVi', "centreVi",
					'centreEn', "centreEn", 'completedAt', "completedAt", 'state', state, 'raters', raters, 'mine', mine)
					ORDER BY place)
				FROM (SELECT *, row_number() OVER (ORDER BY ${ORDERS[ask.sort]}) AS place FROM wanted
					ORDER BY place LIMIT ${ask.limit} OFFSET ${ask.offset}) page) AS rows`;
	return {
		total: found?.total ?? 0,
		counts: found?.counts ?? {},
		rows: (found?.rows ?? []).map((row) => ({ ...row, completedAt: new Date(row.completedAt) })),
	};
}

type Json<Row> = Omit<Row, "completedAt"> & { completedAt: string };

/** A text as `searchName` folds it: marks are code points of their own in NFD; đ has none. */
function folded(text: Prisma.Sql): Prisma.Sql {
	return Prisma.sql`translate(lower(regexp_replace(normalize(${text}, NFD), '[\u0300-\u036f]', '', 'g')), 'đ', 'd')`;
}
