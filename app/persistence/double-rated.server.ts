import { Prisma } from "#prisma/client";
import type { LevelsByCriterion } from "~/domain/calibration/levels-by-criterion";
import { database } from "./database.server";
import { type RatedScope, releasedCalls } from "./released-calls.server";

/** What of the double ratings in reach is asked for. Days are ISO, in the product's time zone, both included. */
export interface DoubleRatedAsk extends RatedScope {
	readonly rubricHash: string;
	/** With the centres below it; null: all in reach. */
	readonly centreId: string | null;
	/** First and last day on which the later of the two finished. */
	readonly from: string | null;
	readonly to: string | null;
}

/** A released call that two rated without seeing each other, and what each of them came to. */
export interface DoubleRatedCall {
	readonly callId: string;
	readonly number: number;
	readonly scenarioId: string;
	readonly titleVi: string;
	readonly titleEn: string;
	readonly centreId: string;
	/** In which the later of the two finished: "2026-11". */
	readonly month: string;
	readonly ratings: readonly { readonly raterId: string; readonly levels: LevelsByCriterion }[];
}

const day = (at: Prisma.Sql) => Prisma.sql`(${at} AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`;
const within = (at: Prisma.Sql, { from, to }: Pick<DoubleRatedAsk, "from" | "to">) => Prisma.sql`
	(${from}::text IS NULL OR ${day(at)} >= ${from}::text::date) AND (${to}::text IS NULL OR ${day(at)} <= ${to}::text::date)`;
const below = (centreId: string | null) => Prisma.sql`
	(${centreId}::text IS NULL OR starts_with(ce.path, (SELECT path FROM "Centre" WHERE id = ${centreId}::text)))`;

/** The released calls that were rated twice, the latest first. Levels are read as they were kept: nothing is replayed. */
export function listDoubleRated(ask: DoubleRatedAsk): Promise<DoubleRatedCall[]> {
	return database.$queryRaw<DoubleRatedCall[]>`
		WITH rated AS (
			SELECT l."callId", max(l."finishedAt") AS at,
				json_agg(json_build_object('raterId', l."raterId", 'levels', l.levels) ORDER BY l."raterId") AS ratings
			FROM "RatingLevels" l WHERE l."rubricHash" = ${ask.rubricHash}
			GROUP BY l."callId" HAVING count(*) > 1
		)
		SELECT c.id AS "callId", c.number, v."scenarioId", v."titleVi", v."titleEn", ce.id AS "centreId",
			to_char(rated.at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM') AS month, rated.ratings
		FROM rated JOIN (SELECT c.id AS "callId" ${releasedCalls(ask)} AND c."rubricHash" = ${ask.rubricHash}
			AND ${below(ask.centreId)}) reached ON reached."callId" = rated."callId"
		JOIN "Call" c ON c.id = rated."callId" JOIN "Centre" ce ON ce.id = c."centreId"
		JOIN "ScenarioVersion" v ON v.hash = c."scenarioHash"
		WHERE ${within(Prisma.sql`rated.at`, ask)}
		ORDER BY rated.at DESC, c.number DESC`;
}

/** A rubric version by which calls in reach were assessed. */
export interface RubricInUse {
	readonly rubricHash: string;
	readonly rubricId: string;
	readonly rubricVersion: number;
}

/** By which rubric versions the assessed calls in reach were handed in, the one used last first. */
export function listRubricsInUse({ paths }: RatedScope): Promise<RubricInUse[]> {
	return database.$queryRaw<RubricInUse[]>`
		SELECT c."rubricHash", ru."rubricId", ru.version AS "rubricVersion"
		FROM "Call" c JOIN "Centre" ce ON ce.id = c."centreId" JOIN "RubricVersion" ru ON ru.hash = c."rubricHash"
		WHERE c.purpose = 'assessed' AND c.status = 'completed'
			AND EXISTS (SELECT 1 FROM unnest(${[...paths]}::text[]) prefix WHERE starts_with(ce.path, prefix))
		GROUP BY c."rubricHash", ru."rubricId", ru.version ORDER BY max(c."completedAt") DESC`;
}

/** Who rated by a rubric version, whoever asks, in the order in which they first did: their labels stay the same. */
export function listRatersOf(rubricHash: string): Promise<{ raterId: string; name: string }[]> {
	return database.$queryRaw<{ raterId: string; name: string }[]>`
		SELECT l."raterId", p.name FROM "RatingLevels" l JOIN "Person" p ON p.id = l."raterId"
		WHERE l."rubricHash" = ${rubricHash}
		GROUP BY l."raterId", p.name ORDER BY min(l."finishedAt"), l."raterId"`;
}

/** How many calls of a centre were rated twice, and why. */
export interface CentreCoverage {
	readonly centreId: string;
	/** Assessed calls handed in. */
	readonly calls: number;
	/** Of them, those that the rubric wants rated twice. */
	readonly byRubric: number;
	/** Of the rest, those of which a draw is recorded, and those that it chose. */
	readonly drawnFrom: number;
	readonly chosen: number;
	/** Of the chosen, those that two have rated. */
	readonly chosenRated: number;
	/** Of the chosen that are not rated twice, those for which there were not enough raters to ask. */
	readonly nobodyToAsk: number;
	/** Whatever the reason. */
	readonly ratedTwice: number;
	/** The mean share asked of the draws; null: none was made. */
	readonly share: number | null;
}

/**
 * How many of the calls handed in were rated twice, by centre. It counts calls that have no result yet, too, and tells
 * nothing of what anybody rated.
 *
 * @param difficulties for which the rubric wants two raters
 */
export function listCoverage(
	ask: DoubleRatedAsk,
	difficulties: readonly number[],
): Promise<CentreCoverage[]> {
	return database.$queryRaw<CentreCoverage[]>`
		SELECT "centreId", count(*)::int AS calls, count(*) FILTER (WHERE "byRubric")::int AS "byRubric",
			count(share)::int AS "drawnFrom", count(*) FILTER (WHERE chosen)::int AS chosen,
			count(*) FILTER (WHERE chosen AND n > 1)::int AS "chosenRated",
			count(*) FILTER (WHERE chosen AND n < 2 AND asked < 2)::int AS "nobodyToAsk",
			count(*) FILTER (WHERE n > 1)::int AS "ratedTwice", avg(share) AS share
		FROM (
			SELECT ce.id AS "centreId", ce.path, v.difficulty = ANY(${[...difficulties]}::int[]) AS "byRubric", d.share,
				d.chosen, d.asked, (SELECT count(*) FROM "RatingLevels" l WHERE l."callId" = c.id) AS n
			FROM "Call" c JOIN "Centre" ce ON ce.id = c."centreId" JOIN "ScenarioVersion" v ON v.hash = c."scenarioHash"
			LEFT JOIN "SecondRatingDraw" d ON d."callId" = c.id
			WHERE c.purpose = 'assessed' AND c.status = 'completed' AND c."rubricHash" = ${ask.rubricHash}
				AND c."traineeId" <> ${ask.personId} AND ${below(ask.centreId)}
				AND ${within(Prisma.sql`c."completedAt"`, ask)}
				AND EXISTS (SELECT 1 FROM unnest(${[...ask.paths]}::text[]) prefix WHERE starts_with(ce.path, prefix))
		) handed GROUP BY "centreId", path ORDER BY path`;
}
