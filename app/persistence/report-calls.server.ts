import { Temporal } from "temporal-polyfill";
import { Prisma } from "#prisma/client";
import { HARD_FROM } from "~/domain/call/hard-calls";
import { type LevelledResult, type LevelSummary, LevelSums } from "~/domain/report/summarise-levels";
import { database } from "./database.server";

/** Which calls a report is about: those that were finished in the period, as was known at an instant. */
export interface ReportScope {
	/** Ids of the centres of each row of a table by centre. */
	readonly groups: readonly (readonly string[])[];
	/** ISO days, both included, in Vietnam. */
	readonly from: string;
	readonly to: string;
	/** ISO instant. */
	readonly knownAt: string;
}

const groupsOf = ({ groups }: ReportScope) => {
	const ids = groups.flatMap((group) => [...group]);
	const numbers = groups.flatMap((group, number) => group.map(() => number));
	return Prisma.sql`unnest(${ids}::text[], ${numbers}::int[]) AS g("centreId", number)`;
};

/** Calls of the period (`c`) with the number of their row (`g`). */
const callsOf = (scope: ReportScope) => {
	const start = new Date(`${scope.from}T00:00:00+07:00`);
	const lastDay = new Date(`${scope.to}T00:00:00+07:00`);
	return Prisma.sql`${groupsOf(scope)} JOIN "Call" c ON c."centreId" = g."centreId" AND c.status = 'completed'
		AND c."completedAt" >= ${start}::timestamptz AND c."completedAt" < ${lastDay}::timestamptz + interval '1 day'
		AND c."completedAt" <= ${new Date(scope.knownAt)}::timestamptz AND c."whatIfOfId" IS NULL`;
};

/** Results of the period's calls as they were known: of each call (`c`) the newest release (`r`) that was made by then. */
export const resultsOf = (scope: ReportScope) => Prisma.sql`${callsOf(scope)}
	JOIN LATERAL (SELECT l.passes, l.outcome FROM "Release" l
		WHERE l."callId" = c.id AND l."releasedAt" <= ${new Date(scope.knownAt)}::timestamptz
		ORDER BY l.number DESC LIMIT 1) r ON true`;

/** By row: finished calls, and how many people took them. `group` null: all rows together, each person once. */
export function countReportCalls(
	scope: ReportScope,
): Promise<{ group: number | null; practice: number; assessed: number; people: number }[]> {
	return database.$queryRaw`
		SELECT g.number AS group, (count(*) FILTER (WHERE c.purpose = 'practice'))::int AS practice,
			(count(*) FILTER (WHERE c.purpose = 'assessed'))::int AS assessed, count(DISTINCT c."traineeId")::int AS people
		FROM ${callsOf(scope)} GROUP BY GROUPING SETS ((g.number), ())`;
}

/** By row: hard calls, who heard them, and the most that one person heard in the period. */
export function countReportHardCalls(
	scope: ReportScope,
): Promise<{ group: number | null; calls: number; people: number }[]> {
	return database.$queryRaw`
		SELECT g.number AS group, count(*)::int AS calls, count(DISTINCT c."traineeId")::int AS people
		FROM ${callsOf(scope)} JOIN "ScenarioVersion" v ON v.hash = c."scenarioHash" AND v.difficulty >= ${HARD_FROM}
		GROUP BY GROUPING SETS ((g.number), ())`;
}

/** Results by version of the rubric: how many, how many passed, and of how many people. */
export function countReportResults(
	scope: ReportScope,
): Promise<{ rubricHash: string; calls: number; passed: number; people: number }[]> {
	return database.$queryRaw`
		SELECT c."rubricHash", count(*)::int AS calls, (count(*) FILTER (WHERE r.passes))::int AS passed,
			count(DISTINCT c."traineeId")::int AS people
		FROM ${resultsOf(scope)} GROUP BY c."rubricHash" ORDER BY calls DESC, c."rubricHash"`;
}

/**
 * Levels by version of the rubric and criterion, of results that keep them: read month by month, since a year of a
 * country is a million levels and more.
 */
export async function summariseReportLevels(scope: ReportScope): Promise<LevelSummary[]> {
	const sums = new LevelSums();
	for (const month of monthsOf(scope)) {
		const results = await database.$queryRaw<LevelledResult[]>`
			SELECT c."rubricHash", c."traineeId", coalesce(r.outcome -> 'levels', '{}') AS levels
			FROM ${resultsOf({ ...scope, ...month })}`;
		for (const result of results) sums.add(result);
	}
	return sums.summaries();
}

/** The months of a period, the first and the last cut where it begins and ends. */
function* monthsOf({ from, to }: ReportScope): Iterable<{ from: string; to: string }> {
	for (let first = from; first <= to; ) {
		const day = Temporal.PlainDate.from(first);
		const last = day.with({ day: day.daysInMonth });
		yield { from: first, to: last.toString() < to ? last.toString() : to };
		first = last.add({ days: 1 }).toString();
	}
}

/** In how many results each critical error was confirmed, and of how many people. */
export function countReportErrors(
	scope: ReportScope,
): Promise<{ rubricHash: string; code: string; calls: number; people: number }[]> {
	return database.$queryRaw`
		SELECT c."rubricHash", e.code, count(DISTINCT c.id)::int AS calls, count(DISTINCT c."traineeId")::int AS people
		FROM ${resultsOf(scope)} CROSS JOIN LATERAL jsonb_array_elements_text(coalesce(r.outcome -> 'criticalErrors', '[]')) AS e(code)
		GROUP BY c."rubricHash", e.code`;
}
