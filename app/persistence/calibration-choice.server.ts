import { Prisma } from "#prisma/client";
import { database } from "./database.server";

/** A call that a round may take. Whose it was is not said: raters are not to know either. */
export interface ChoosableCall {
	readonly callId: string;
	readonly number: number;
	readonly scenarioId: string;
	readonly titleVi: string;
	readonly titleEn: string;
	readonly difficulty: number;
	readonly completedAt: Date;
	/** Critical errors that its result confirmed. */
	readonly criticalErrors: number;
	/** Null: no result, as it was played for a round. */
	readonly passed: boolean | null;
}

const like = (words: string) => `%${words.replace(/[\\%_]/g, "\\$&")}%`;

/**
 * The calls that a round may still take, the newest first: assessed ones of its centre and below whose result was made
 * known and stands, and practice calls that whoever leads it or is on its panel played for it. All of the round's rubric.
 *
 * @param ask.paths within which the round's leader may look at calls
 * @param ask.words folded (searchName); empty: all
 */
export async function listChoosableCalls(ask: {
	roundId: string;
	paths: readonly string[];
	words: string;
	difficulty: number | null;
	offset: number;
	limit: number;
}): Promise<{ total: number; rows: ChoosableCall[] }> {
	const rows = await database.$queryRaw<(ChoosableCall & { total: number })[]>`
		SELECT c.id AS "callId", c.number, v."scenarioId", v."titleVi", v."titleEn", v.difficulty, c."completedAt",
			coalesce(jsonb_array_length(l.outcome -> 'criticalErrors'), 0) AS "criticalErrors", l.passes AS passed,
			count(*) OVER ()::int AS total
		${choosable(ask.roundId, ask.paths)}
			AND (${ask.difficulty}::int IS NULL OR v.difficulty = ${ask.difficulty}::int)
			AND (lower(v."scenarioId") LIKE ${like(ask.words)} OR c.number::text = ${ask.words}
				OR translate(lower(regexp_replace(normalize(v."titleVi" || ' ' || v."titleEn", NFD), '[\u0300-\u036f]', '', 'g')),
					'đ', 'd') LIKE ${like(ask.words)})
		ORDER BY c."completedAt" DESC, c.number DESC LIMIT ${ask.limit} OFFSET ${ask.offset}`;
	return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _, ...row }) => row) };
}

/** Of these calls, those that the round may take. */
export async function choosableAmong(
	roundId: string,
	paths: readonly string[],
	callIds: readonly string[],
): Promise<string[]> {
	const rows = await database.$queryRaw<{ id: string }[]>`
		SELECT c.id ${choosable(roundId, paths)} AND c.id = ANY(${[...callIds]}) ORDER BY c."completedAt", c.number`;
	return rows.map(({ id }) => id);
}

const choosable = (roundId: string, paths: readonly string[]) => Prisma.sql`
	FROM "CalibrationRound" r
	JOIN "RubricVersion" asked ON asked.hash = r."rubricHash"
	JOIN "Centre" of_round ON of_round.id = r."centreId"
	JOIN "Call" c ON c.status = 'completed'
	JOIN "RubricVersion" rv ON rv.hash = c."rubricHash" AND rv."rubricId" = asked."rubricId"
	JOIN "ScenarioVersion" v ON v.hash = c."scenarioHash"
	JOIN "Centre" ce ON ce.id = c."centreId"
	LEFT JOIN "AssessmentStanding" s ON s."callId" = c.id
	LEFT JOIN LATERAL (SELECT n.passes, n.outcome FROM "Release" n WHERE n."callId" = c.id
		ORDER BY n.number DESC LIMIT 1) l ON true
	WHERE r.id = ${roundId}
		AND ((c.purpose = 'assessed' AND s.state IN ('released', 'upheld', 'amended', 'final')
				AND starts_with(ce.path, of_round.path)
				AND EXISTS (SELECT 1 FROM unnest(${[...paths]}::text[]) prefix WHERE starts_with(ce.path, prefix)))
			OR (c.purpose = 'practice' AND (c."traineeId" = r."createdById" OR EXISTS (SELECT 1 FROM "CalibrationMember" m
				WHERE m."roundId" = r.id AND m."personId" = c."traineeId" AND m.part = 'panel' AND m."withdrawnAt" IS NULL))))
		AND NOT EXISTS (SELECT 1 FROM "CalibrationCall" k WHERE k."roundId" = r.id AND k."callId" = c.id)
		AND NOT EXISTS (SELECT 1 FROM "CalibrationMember" m WHERE m."roundId" = r.id AND m."personId" = c."traineeId"
			AND m.part = 'rater' AND m."withdrawnAt" IS NULL)`;

/** Somebody who may be asked into a round. */
export interface RoundCandidate {
	readonly personId: string;
	readonly name: string;
	/** Holds the role of a trainer: may be a rater; managers and trainers alike may be on the panel. */
	readonly mayRate: boolean;
	/** Calls of the round that this person rated in the daily work: they are not new to them. */
	readonly met: number;
	/** One of the calls is this person's own. */
	readonly isTrainee: boolean;
}

/**
 * Trainers and managers of the round's centre and below who have no part in it yet, and its leaders above, by name.
 *
 * @param leaderId who asks: may be on the panel, wherever their role is
 */
export function listRoundCandidates(roundId: string, leaderId: string): Promise<RoundCandidate[]> {
	return database.$queryRaw<RoundCandidate[]>`
		SELECT p.id AS "personId", p.name, bool_or(h.role = 'trainer') AS "mayRate",
			(SELECT count(DISTINCT k."callId")::int FROM "CalibrationCall" k JOIN "Assessment" a ON a."callId" = k."callId"
				WHERE k."roundId" = r.id AND a."raterId" = p.id) AS met,
			EXISTS (SELECT 1 FROM "CalibrationCall" k JOIN "Call" c ON c.id = k."callId"
				WHERE k."roundId" = r.id AND c."traineeId" = p.id) AS "isTrainee"
		FROM "CalibrationRound" r
		JOIN "Centre" of_round ON of_round.id = r."centreId"
		JOIN "RoleHolding" h ON h.role IN ('trainer', 'manager')
			AND h."from" <= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
			AND (h."to" IS NULL OR h."to" >= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)
		JOIN "Centre" hc ON hc.id = h."centreId"
		JOIN "Person" p ON p.id = h."personId" AND p."disabledAt" IS NULL
		WHERE r.id = ${roundId} AND (starts_with(hc.path, of_round.path) OR p.id = ${leaderId})
			AND NOT EXISTS (SELECT 1 FROM "CalibrationMember" m WHERE m."roundId" = r.id AND m."personId" = p.id
				AND m."withdrawnAt" IS NULL)
		GROUP BY p.id, p.name, r.id ORDER BY p.name COLLATE "vi-x-icu", p.id`;
}
