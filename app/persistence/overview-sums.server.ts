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
 * @param groups the ids of the centres of each group
 */
export function sumCriteria(
	groups: readonly (readonly string[])[],
	rubricHash: string,
	{ from, to }: Pick<SumScope, "from" | "to">,
): Promise<CriterionSum[]> {
	const ids = groups.flatMap((group) => [...group]);
	const numbers = groups.flatMap((group, number) => group.map(() => number));
	return database.$queryRaw<CriterionSum[]>`
		SELECT g.number AS group, m.criterion, sum(m.calls)::int AS calls, sum(m.halves)::int AS halves, sum(m.low)::int AS low
		FROM unnest(${ids}::text[], ${numbers}::int[]) AS g("centreId", number)
		JOIN "CriterionMonth" m ON m."centreId" = g."centreId"
			AND m.month BETWEEN ${`${from}-01`}::date AND ${`${to}-01`}::date
		WHERE m."rubricHash" = ${rubricHash} GROUP BY g.number, m.criterion HAVING sum(m.calls) > 0`;
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
	scope: SumScope,
): Promise<{ purpose: string; category: string; calls: number }[]> {
	const rows = await database.callMonth.groupBy({
		by: ["purpose", "category"],
		where: of(scope),
		_sum: { calls: true },
	});
	return rows.map(({ purpose, category, _sum }) => ({ purpose, category, calls: _sum.calls ?? 0 }));
}
