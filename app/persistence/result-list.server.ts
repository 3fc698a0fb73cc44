import { Prisma } from "#prisma/client";
import { database } from "./database.server";
import type { SumScope } from "./overview-sums.server";

/** Which results, of one version of a rubric. */
export interface ResultsAsked extends SumScope {
	readonly rubricHash: string;
	/** Only where it applied; empty: all. */
	readonly criterion: string;
	/** Only where it was confirmed; empty: all. */
	readonly error: string;
	/** `low`: below level 2 in the criterion. */
	readonly kind: "" | "passed" | "failed" | "critical" | "low";
	/** `lowest`: by the level in the criterion, where one is chosen. */
	readonly sort: "newest" | "lowest";
}

/** A call with what its newest result came to. */
export interface ResultRow {
	readonly callId: string;
	readonly number: number;
	readonly personId: string;
	readonly name: string;
	readonly centreId: string;
	readonly titleVi: string;
	readonly titleEn: string;
	readonly difficulty: number;
	readonly completedAt: Date;
	readonly passes: boolean;
	readonly criticalErrors: readonly string[];
	/** In the criterion chosen. */
	readonly level: number | null;
}

/**
 * The results behind a figure, a page of them. The pages of the second half are read from the end: the last one as fast
 * as the first.
 *
 * @param page `total`: how many there are over all pages
 */
export async function listResults(
	{ centreIds, from, to, rubricHash, criterion, error, kind, sort }: ResultsAsked,
	{ limit, offset, total }: { limit: number; offset: number; total: number },
): Promise<ResultRow[]> {
	const byLevel = criterion !== "" && sort === "lowest";
	const fromEnd = !byLevel && offset > total / 2;
	const taken = fromEnd ? Math.max(0, Math.min(limit, total - offset)) : limit;
	const order = fromEnd ? Prisma.sql`f.month, f."callId"` : Prisma.sql`f.month DESC, f."callId" DESC`;
	return database.$queryRaw<ResultRow[]>`
		SELECT r."callId", c.number, c."traineeId" AS "personId", p.name, r."centreId", v."titleVi", v."titleEn",
			v.difficulty, c."completedAt", r.passes, r."criticalErrors",
			(r.levels ->> ${criterion})::double precision AS level
		FROM (${found({ centreIds, from, to, rubricHash, criterion, error, kind })}
			ORDER BY ${byLevel ? Prisma.sql`(f.levels ->> ${criterion})::numeric,` : Prisma.empty} ${order}
			LIMIT ${taken} OFFSET ${fromEnd ? Math.max(0, total - offset - taken) : offset}) r
		JOIN "Call" c ON c.id = r."callId" JOIN "Person" p ON p.id = c."traineeId"
		JOIN "ScenarioVersion" v ON v.hash = c."scenarioHash"
		ORDER BY ${byLevel ? Prisma.sql`level,` : Prisma.empty} r.month DESC, r."callId" DESC`;
}

/** How many there are over all pages. */
export async function countResults(asked: Omit<ResultsAsked, "sort">): Promise<number> {
	const [row] = await database.$queryRaw<{ count: number }[]>`
		SELECT count(*)::int AS count FROM (${found(asked)}) found`;
	return row?.count ?? 0;
}

const found = ({ centreIds, from, to, rubricHash, criterion, error, kind }: Omit<ResultsAsked, "sort">) =>
	Prisma.sql`SELECT f.* FROM "ReleasedLevels" f
		WHERE f."centreId" = ANY(${[...centreIds]}) AND f.month BETWEEN ${`${from}-01`}::date AND ${`${to}-01`}::date
			AND f."rubricHash" = ${rubricHash}
			${criterion === "" ? Prisma.empty : Prisma.sql`AND f.levels ->> ${criterion} IS NOT NULL`}
			${error === "" ? Prisma.empty : Prisma.sql`AND f."criticalErrors" @> ARRAY[${error}]`}
			${KINDS[kind](criterion)}`;

const KINDS: Record<ResultsAsked["kind"], (criterion: string) => Prisma.Sql> = {
	"": () => Prisma.empty,
	passed: () => Prisma.sql`AND f.passes`,
	failed: () => Prisma.sql`AND NOT f.passes`,
	critical: () => Prisma.sql`AND cardinality(f."criticalErrors") > 0`,
	low: (criterion) =>
		criterion === "" ? Prisma.empty : Prisma.sql`AND (f.levels ->> ${criterion})::numeric < 2`,
};
