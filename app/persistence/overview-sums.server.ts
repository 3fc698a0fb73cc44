import { Prisma } from "#prisma/client";
import type { CentreCover } from "~/domain/centre/cover-centres";
import { database } from "./database.server";

/** Of which centres, and of which months: ISO, "2026-01", both included. */
export interface SumScope {
	readonly centreIds: readonly string[];
	readonly from: string;
	readonly to: string;
}
const days = ({ from, to }: SumScope) => ({ gte: new Date(`${from}-01`), lte: new Date(`${to}-01`) });
const of = (scope: SumScope) => ({ centreId: { in: [...scope.centreIds] }, month: days(scope) });

/** How many results there are by each version of a rubric, the most first. */
export async function countResultsByRubric(
	scope: SumScope,
): Promise<{ rubricHash: string; calls: number; passed: number; withCriticalError: number }[]> {
	const rows = await database.resultMonth.groupBy({
		by: ["rubricHash"],
		where: of(scope),
		_sum: { calls: true, passed: true, withCriticalError: true },
	});
	return rows
		.map(({ rubricHash, _sum }) => ({
			rubricHash,
			calls: _sum.calls ?? 0,
			passed: _sum.passed ?? 0,
			withCriticalError: _sum.withCriticalError ?? 0,
		}))
		.filter(({ calls }) => calls > 0)
		.sort((a, b) => b.calls - a.calls || (a.rubricHash < b.rubricHash ? -1 : 1));
}

/** What the levels of a criterion add up to in a group of centres. */
export interface CriterionSum {
	/** Number of the group. */
	readonly group: number;
	readonly criterion: string;
	/** In which the criterion applied. */
	readonly calls: number;
	/** Twice the sum of the levels. */
	readonly halves: number;
	/** Of the calls, those below level 2. */
	readonly low: number;
}

/**
 * Levels by group of centres and criterion, of results by one version of a rubric. One statement.
 *
 * @param groups of what centres each group consists
 */
export function sumCriteria(
	groups: readonly CentreCover[],
	rubricHash: string,
	{ from, to }: Pick<SumScope, "from" | "to">,
): Promise<CriterionSum[]> {
	const sums = (table: Prisma.Sql, of: (group: CentreCover) => readonly string[]) => {
		const ids = groups.flatMap((group) => [...of(group)]);
		const numbers = groups.flatMap((group, number) => of(group).map(() => number));
		return Prisma.sql`SELECT g.number, m.criterion, m.calls, m.halves, m.low
			FROM unnest(${ids}::text[], ${numbers}::int[]) AS g("centreId", number)
			JOIN ${table} m ON m."centreId" = g."centreId"
				AND m.month BETWEEN ${`${from}-01`}::date AND ${`${to}-01`}::date AND m."rubricHash" = ${rubricHash}`;
	};
	return database.$queryRaw<CriterionSum[]>`
		SELECT number AS group, criterion, sum(calls)::int AS calls, sum(halves)::int AS halves, sum(low)::int AS low
		FROM (${sums(Prisma.sql`"CriterionMonthBelow"`, ({ below }) => below)}
			UNION ALL ${sums(Prisma.sql`"CriterionMonth"`, ({ own }) => own)}) m
		GROUP BY number, criterion HAVING sum(calls) > 0`;
}

/** In how many results each critical error was confirmed, by one version of a rubric. */
export async function sumCriticalErrors(
	scope: SumScope,
	rubricHash: string,
): Promise<ReadonlyMap<string, number>> {
	const rows = await database.criticalErrorMonth.groupBy({
		by: ["code"],
		where: { ...of(scope), rubricHash },
		_sum: { calls: true },
	});
	return new Map(rows.map(({ code, _sum }) => [code, _sum.calls ?? 0]));
}

/** Finished calls by purpose and category. */
export async function sumCallsByCategory(
	{ below, own }: CentreCover,
	{ from, to }: Pick<SumScope, "from" | "to">,
): Promise<{ purpose: string; category: string; calls: number }[]> {
	const months = Prisma.sql`month BETWEEN ${`${from}-01`}::date AND ${`${to}-01`}::date`;
	return database.$queryRaw`
		SELECT purpose, category, sum(calls)::int AS calls FROM (
			SELECT * FROM "CallMonthBelow" WHERE "centreId" = ANY(${[...below]}::text[]) AND ${months}
			UNION ALL SELECT * FROM "CallMonth" WHERE "centreId" = ANY(${[...own]}::text[]) AND ${months}) m
		GROUP BY purpose, category`;
}
