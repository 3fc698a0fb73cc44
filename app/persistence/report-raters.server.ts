import type { LevelsByCriterion } from "~/domain/calibration/levels-by-criterion";
import { database } from "./database.server";
import { type ReportScope, resultsOf } from "./report-calls.server";

/** A call of the period that two rated blind, with what each of them came to. */
export interface TwiceRatedCall {
	readonly rubricHash: string;
	readonly callId: string;
	readonly traineeId: string;
	readonly levels: readonly LevelsByCriterion[];
}

/**
 * Calls with a result that two rated without seeing each other. A blind rating is closed when the result is released, so
 * that what was known then stays.
 */
export function listReportTwiceRated(scope: ReportScope): Promise<TwiceRatedCall[]> {
	return database.$queryRaw<TwiceRatedCall[]>`
		SELECT c."rubricHash", c.id AS "callId", c."traineeId", json_agg(l.levels ORDER BY l."finishedAt", l."raterId") AS levels
		FROM ${resultsOf(scope)} JOIN "RatingLevels" l ON l."callId" = c.id AND l."finishedAt" <= ${new Date(scope.knownAt)}::timestamptz
		GROUP BY c."rubricHash", c.id, c."traineeId" HAVING count(*) = 2
		ORDER BY c."rubricHash", c.id`;
}

/** Results of calls whose scenarios carry one of these tags: how many, how many passed, and of how many people. */
export function countReportTags(
	scope: ReportScope,
	tags: readonly string[],
): Promise<{ tag: string; calls: number; passed: number; people: number }[]> {
	return database.$queryRaw`
		SELECT t.tag, count(*)::int AS calls, (count(*) FILTER (WHERE r.passes))::int AS passed,
			count(DISTINCT c."traineeId")::int AS people
		FROM ${resultsOf(scope)} JOIN "ScenarioVersion" v ON v.hash = c."scenarioHash"
		JOIN unnest(${[...tags]}::text[]) t(tag) ON t.tag = ANY(v.tags)
		GROUP BY t.tag`;
}
