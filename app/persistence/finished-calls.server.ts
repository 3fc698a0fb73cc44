import { Prisma } from "#prisma/client";
import { database } from "./database.server";
import type { SumScope } from "./overview-sums.server";

/** Which finished calls, at which centres, in which months. */
export interface FinishedAsked extends Pick<SumScope, "centreIds" | "from" | "to"> {
	/** Empty: both. */
	readonly purpose: "" | "practice" | "assessed";
	/** Empty: all. */
	readonly category: string;
}

/** A call that was finished. */
export interface FinishedCall {
	readonly callId: string;
	readonly number: number;
	readonly personId: string;
	readonly name: string;
	readonly centreId: string;
	readonly centrePath: string;
	readonly titleVi: string;
	readonly titleEn: string;
	readonly category: string;
	readonly difficulty: number;
	readonly purpose: "practice" | "assessed";
	readonly completedAt: Date;
}

/** The calls behind the figures of practice, a page of them, the newest first. Going back into a call does not count. */
export async function listFinishedCallsOf(
	{ centreIds, from, to, purpose, category }: FinishedAsked,
	{ limit, offset }: { limit: number; offset: number },
): Promise<FinishedCall[]> {
	return database.$queryRaw<FinishedCall[]>`
		SELECT c.id AS "callId", c.number, c."traineeId" AS "personId", p.name, c."centreId", e.path AS "centrePath",
			v."titleVi", v."titleEn", v.category, v.difficulty, c.purpose, c."completedAt"
		FROM "Call" c JOIN "ScenarioVersion" v ON v.hash = c."scenarioHash"
			JOIN "Person" p ON p.id = c."traineeId" JOIN "Centre" e ON e.id = c."centreId"
		WHERE c."centreId" = ANY(${[...centreIds]}::text[]) AND c."whatIfOfId" IS NULL
			AND c."completedAt" >= (${`${from}-01`}::date AT TIME ZONE 'Asia/Ho_Chi_Minh')
			AND c."completedAt" < ((${`${to}-01`}::date + interval '1 month') AT TIME ZONE 'Asia/Ho_Chi_Minh')
			${purpose === "" ? Prisma.empty : Prisma.sql`AND c.purpose = ${purpose}`}
			${category === "" ? Prisma.empty : Prisma.sql`AND v.category = ${category}`}
		ORDER BY c."completedAt" DESC, c.id LIMIT ${limit} OFFSET ${offset}`;
}
