import { database } from "./database.server";

/** What a person has had of a scenario. */
export interface HadScenario {
	readonly scenarioId: string;
	/** When they last took a call of it; null: never. */
	readonly lastAt: Date | null;
	/** Of the calls that they finished; 0: none. */
	readonly difficulty: number;
	/** One is under way, or assigned and not finished. */
	readonly waiting: boolean;
	/** They asked for another instead, and have not taken it since. */
	readonly declined: boolean;
}

/** Every scenario that a person has taken, begun, been assigned or declined. */
export function listHadScenarios(personId: string): Promise<HadScenario[]> {
	return database.$queryRaw<HadScenario[]>`
		SELECT x."scenarioId", max(x.at) FILTER (WHERE x.taken) AS "lastAt",
			coalesce(max(x.difficulty) FILTER (WHERE x.finished), 0)::int AS difficulty, bool_or(x.waiting) AS waiting,
			coalesce(max(x.at) FILTER (WHERE x.declined) > coalesce(max(x.at) FILTER (WHERE x.taken), '-infinity'), false)
				AS declined
		FROM (
			SELECT v."scenarioId", c."createdAt" AS at, c."answeredAt" IS NOT NULL AS taken, v.difficulty,
				c.status = 'completed' AS finished, c.status IN ('ringing', 'open', 'wrap-up') AS waiting, false AS declined
			FROM "Call" c JOIN "ScenarioVersion" v ON v.hash = c."scenarioHash" WHERE c."traineeId" = ${personId}
			UNION ALL
			SELECT a."scenarioId", coalesce(a."declinedAt", a."assignedAt"), false, 0, false,
				a."declinedAt" IS NULL AND NOT EXISTS (
					SELECT 1 FROM "Call" t WHERE t."assignmentId" = a.id AND t.status = 'completed'),
				a."declinedAt" IS NOT NULL
			FROM "Assignment" a WHERE a."personId" = ${personId}
		) x GROUP BY x."scenarioId"`;
}
