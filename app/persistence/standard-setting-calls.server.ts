import { Prisma } from "#prisma/client";
import { database, type Transaction } from "./database.server";

/** A released assessed call: which it is, without whose. */
export interface ReleasedCall {
	readonly id: string;
	readonly number: number;
	readonly traineeId: string;
	readonly scenarioId: string;
	readonly titleVi: string;
	readonly titleEn: string;
	readonly difficulty: number;
	readonly completedAt: Date;
	/** The unrounded mean level of the result that holds. */
	readonly mean: number;
}

export type CallSort = "mean" | "newest" | "scenario";
const ORDERS: Record<CallSort, Prisma.Sql> = {
	mean: Prisma.sql`mean, number`,
	newest: Prisma.sql`"completedAt" DESC, number DESC`,
	scenario: Prisma.sql`"scenarioId", number`,
};

/** Calls with a result that holds and has a mean: only such a call has a score. */
const RELEASED = Prisma.sql`
	SELECT c.id, c.number, c."traineeId", v."scenarioId", v."titleVi", v."titleEn", v.difficulty, c."completedAt",
		(rel.outcome ->> 'mean')::double precision AS mean, c."rubricHash", ce.path
	FROM "Call" c JOIN "ScenarioVersion" v ON v.hash = c."scenarioHash" JOIN "Centre" ce ON ce.id = c."centreId"
	JOIN LATERAL (SELECT r.outcome FROM "Release" r WHERE r."callId" = c.id ORDER BY r.number DESC LIMIT 1) rel ON true
	WHERE c.purpose = 'assessed' AND c.status = 'completed' AND jsonb_typeof(rel.outcome -> 'mean') = 'number'`;

const within = (paths: readonly string[]) => Prisma.sql`
	EXISTS (SELECT 1 FROM unnest(${[...paths]}::text[]) prefix WHERE starts_with(path, prefix))`;

/** A page of the released calls of a rubric version within these centres. */
export async function findReleasedCalls(ask: {
	readonly paths: readonly string[];
	readonly rubricHash: string;
	/** Of the scenario, in either language, or the call's number. */
	readonly words: string;
	readonly sort: CallSort;
	readonly offset: number;
	readonly limit: number;
}): Promise<{ readonly rows: readonly ReleasedCall[]; readonly total: number; readonly all: number }> {
	const like = `%${ask.words.replace(/[\\%_]/g, "\\$&")}%`;
	const folded = Prisma.sql`translate(lower(regexp_replace(normalize("scenarioId" || ' ' || "titleVi" || ' ' || "titleEn"
		|| ' ' || number, NFD), '[\u0300-\u036f]', '', 'g')), 'đ', 'd')`;
	const [found] = await database.$queryRaw<{ total: number; all: number; rows: ReleasedCall[] | null }[]>`
		WITH reached AS (SELECT * FROM (${RELEASED}) r WHERE "rubricHash" = ${ask.rubricHash} AND ${within(ask.paths)}),
		wanted AS (SELECT * FROM reached WHERE ${folded} LIKE ${like}),
		page AS (SELECT *, row_number() OVER (ORDER BY ${ORDERS[ask.sort]}) AS place FROM wanted
			ORDER BY place LIMIT ${ask.limit} OFFSET ${ask.offset})
		SELECT (SELECT count(*)::int FROM wanted) AS total, (SELECT count(*)::int FROM reached) AS all,
			(SELECT jsonb_agg(to_jsonb(page) - 'path' ORDER BY place) FROM page) AS rows`;
	const rows = (found?.rows ?? []).map((row) => ({ ...row, completedAt: new Date(row.completedAt) }));
	return { rows, total: found?.total ?? 0, all: found?.all ?? 0 };
}

/** Which of these calls are released ones of a rubric version within these centres. */
export async function reachableCalls(
	callIds: readonly string[],
	{ paths, rubricHash }: { readonly paths: readonly string[]; readonly rubricHash: string },
): Promise<string[]> {
	const rows = await database.$queryRaw<{ id: string }[]>`
		SELECT id FROM (${RELEASED}) r
		WHERE id = ANY(${[...callIds]}::text[]) AND "rubricHash" = ${rubricHash} AND ${within(paths)}`;
	return rows.map(({ id }) => id);
}

/** The calls that were chosen for a study, in its order. Whoever calls this has found the study within reach. */
export async function listChosenCalls(
	callIds: readonly string[],
	on: Transaction = database,
): Promise<ReleasedCall[]> {
	const rows = await on.$queryRaw<ReleasedCall[]>`
		SELECT * FROM (${RELEASED}) r WHERE id = ANY(${[...callIds]}::text[])`;
	return callIds.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

/** How many released results of a rubric version within these centres reach each of these means, and how many there are. */
export async function countReaching(
	{ paths, rubricHash }: { readonly paths: readonly string[]; readonly rubricHash: string },
	means: readonly number[],
): Promise<{ readonly all: number; readonly reaching: readonly number[] }> {
	const rows = await database.$queryRaw<{ mean: number }[]>`
		SELECT mean FROM (${RELEASED}) r WHERE "rubricHash" = ${rubricHash} AND ${within(paths)}`;
	return { all: rows.length, reaching: means.map((cut) => rows.filter(({ mean }) => mean >= cut).length) };
}
