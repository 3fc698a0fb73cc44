import type { RatingOfCall } from "~/domain/assessment/levels-that-count";
import type { WorkflowEvent } from "~/domain/assessment/workflow/workflow-events";
import { database } from "./database.server";

/** A rubric version by which finished calls of a person were handled, with how many they are. */
export interface RubricUse {
	readonly rubricHash: string;
	readonly purpose: "practice" | "assessed";
	readonly calls: number;
	readonly lastAt: Date;
}

/** A finished call with all that its levels come from. */
export interface RatedCallRow {
	readonly id: string;
	readonly number: number;
	readonly traineeId: string;
	readonly createdAt: Date;
	readonly scenarioId: string;
	readonly titleVi: string;
	readonly titleEn: string;
	readonly difficulty: number;
	readonly centrePath: string;
	/** It goes back into an earlier call. */
	readonly whatIf: boolean;
	/** The person had taken a call of this scenario before. */
	readonly metBefore: boolean;
	readonly released: boolean;
	/** Ids of the conditions that arose in it. */
	readonly opportunities: readonly string[];
	readonly ratings: readonly RatingOfCall[];
	/** Of the workflow, oldest first. */
	readonly steps: readonly WorkflowEvent[];
}

/** Which rubric versions a person's finished calls were of, the latest first; assessed ones only once released. */
export function listRubricUses(personId: string): Promise<RubricUse[]> {
	return database.$queryRaw<RubricUse[]>`
		SELECT c."rubricHash", c.purpose, count(*)::int AS calls, max(c."createdAt") AS "lastAt"
		FROM "Call" c
		WHERE c."traineeId" = ${personId} AND c.status = 'completed'
			AND (c.purpose = 'practice' OR EXISTS (SELECT 1 FROM "Release" rel WHERE rel."callId" = c.id))
		GROUP BY c."rubricHash", c.purpose ORDER BY max(c."createdAt") DESC`;
}

/**
 * A person's finished calls of one purpose under one rubric version, the latest `limit` of them, oldest first; assessed
 * ones only once released. Drafts of ratings are left out.
 */
export async function listRatedCalls(
	personId: string,
	{ purpose, rubricHash, limit }: { purpose: RubricUse["purpose"]; rubricHash: string; limit: number },
): Promise<RatedCallRow[]> {
	const rows = await database.$queryRaw<RatedCallRow[]>`
		SELECT c.id, c.number, c."traineeId", c."createdAt", v."scenarioId", v."titleVi", v."titleEn", v.difficulty,
			centre.path AS "centrePath", c."whatIfOfId" IS NOT NULL AS "whatIf", c.purpose = 'assessed' AS released,
			EXISTS (SELECT 1 FROM "Call" e JOIN "ScenarioVersion" ev ON ev.hash = e."scenarioHash"
				WHERE e."traineeId" = c."traineeId" AND e."createdAt" < c."createdAt" AND e."answeredAt" IS NOT NULL
				AND ev."scenarioId" = v."scenarioId") AS "metBefore",
			coalesce(c.state #> '{snapshot,context,opened}', '[]') AS opportunities,
			coalesce((SELECT json_agg(json_build_object('raterId', a."raterId", 'ticks', r.content -> 'ticks'))
				FROM "Assessment" a JOIN LATERAL (SELECT * FROM "AssessmentRevision" x
					WHERE x."assessmentId" = a.id ORDER BY x.revision DESC LIMIT 1) r ON true
				WHERE a."callId" = c.id AND r.finished), '[]') AS ratings,
			coalesce((SELECT json_agg(json_build_object('type', s.type, 'by', s."byId", 'rater', s."raterId",
				'apart', coalesce((s.detail ->> 'apart')::boolean, false)) ORDER BY s.seq)
				FROM "AssessmentStep" s WHERE s."callId" = c.id), '[]') AS steps
		FROM "Call" c JOIN "ScenarioVersion" v ON v.hash = c."scenarioHash"
		JOIN "Centre" centre ON centre.id = c."centreId"
		WHERE c."traineeId" = ${personId} AND c.status = 'completed' AND c.purpose = ${purpose}
			AND c."rubricHash" = ${rubricHash}
			AND (c.purpose = 'practice' OR EXISTS (SELECT 1 FROM "Release" rel WHERE rel."callId" = c.id))
		ORDER BY c."createdAt" DESC LIMIT ${limit}`;
	return rows.reverse();
}

/** What two people ticked in one call, each without having seen the other's. */
export interface DoubleRating {
	readonly opportunities: readonly string[];
	readonly first: RatingOfCall["ticks"];
	readonly second: RatingOfCall["ticks"];
}

/**
 * Calls of a rubric version that two people rated, the latest of them: from these the noise of a rating is known. Whoever
 * reviews after an objection has seen what was rated, so that theirs is no second one.
 */
export function listDoubleRatings(rubricHash: string, limit: number): Promise<DoubleRating[]> {
	return database.$queryRaw<DoubleRating[]>`
		SELECT coalesce(c.state #> '{snapshot,context,opened}', '[]') AS opportunities,
			one.content -> 'ticks' AS first, two.content -> 'ticks' AS second
		FROM "Assessment" b JOIN "Call" c ON c.id = b."callId"
		JOIN "Assessment" a ON a."callId" = b."callId" AND a.round = 1
		JOIN LATERAL (SELECT * FROM "AssessmentRevision" x WHERE x."assessmentId" = a.id
			ORDER BY x.revision DESC LIMIT 1) one ON one.finished
		JOIN LATERAL (SELECT * FROM "AssessmentRevision" x WHERE x."assessmentId" = b.id
			ORDER BY x.revision DESC LIMIT 1) two ON two.finished
		WHERE b.round = 2 AND c."rubricHash" = ${rubricHash} AND NOT EXISTS (SELECT 1 FROM "AssessmentStep" s
			WHERE s."callId" = c.id AND s.type = 'begin-review' AND s."byId" = b."raterId")
		ORDER BY b."createdAt" DESC LIMIT ${limit}`;
}
