import { type DifferenceSpread, differenceSpread } from "~/domain/calibration/difference-spread";
import type { LevelsByCriterion } from "~/domain/calibration/levels-by-criterion";
import {
	type GoldRating,
	type WatchSeries,
	type WatchSettings,
	watchRater,
} from "~/domain/calibration/watch-rater";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import { database, type Transaction } from "./database.server";
import { watchRuleAt } from "./gold-draws.server";
import { getRubricVersion } from "./library.server";

/** A finished known call of a rater. */
export interface FinishedGold extends GoldRating {
	readonly callId: string;
	readonly number: number;
	readonly title: { readonly vi: string; readonly en: string };
	readonly rubricHash: string;
	readonly slippedAt: number;
	readonly finishedAt: number;
}

/** How a rater stands beside the references of the known calls. */
export interface RaterWatch {
	/** In the order in which they were finished. */
	readonly ratings: readonly FinishedGold[];
	/** All criteria together first. */
	readonly series: readonly WatchSeries[];
	readonly spread: DifferenceSpread;
	readonly settings: WatchSettings;
	readonly pauses: boolean;
	/** Of the last known call: what criteria are called. Null without one. */
	readonly rubric: Rubric | null;
}

/** The known calls that a rater has finished, and what the sums make of them, by the programme in force. */
export async function readWatch(raterId: string, at: Date, on: Transaction = database): Promise<RaterWatch> {
	const ratings = await listFinishedGold(raterId, on);
	const spread = differenceSpread(await listRoundRatings(on));
	const { drift } = await watchRuleAt(at, on);
	const { pauses, ...settings } = drift;
	const last = ratings.at(-1);
	const rubric = last ? await getRubricVersion(last.rubricHash) : null;
	const criteria = rubric?.criteria.map(({ id }) => id) ?? [];
	// A criterion that only an earlier version had stands after those of the last one.
	const others = ratings.flatMap(({ reference }) => Object.keys(reference));
	const series = watchRater(ratings, [...new Set([...criteria, ...others])], spread, settings);
	return { ratings, series, spread, settings, pauses, rubric };
}

async function listFinishedGold(raterId: string, on: Transaction): Promise<FinishedGold[]> {
	const rows = await on.$queryRaw<
		(Omit<FinishedGold, "slippedAt" | "finishedAt" | "title"> & {
			titleVi: string;
			titleEn: string;
			slippedAt: Date;
			finishedAt: Date;
		})[]
	>`
		SELECT g.id AS "goldCallId", c.id AS "callId", c.number, v."titleVi", v."titleEn", r."rubricHash",
			g."slippedAt", x."finishedAt", x.levels, x."criticalErrors", cc."referenceLevels" AS reference,
			ARRAY(SELECT DISTINCT e->>'code' FROM json_array_elements(cc.reference->'criticalErrors') e)
				AS "referenceCriticalErrors"
		FROM "GoldCall" g JOIN "CalibrationCall" cc ON cc.id = g."calibrationCallId"
		JOIN "CalibrationRound" r ON r.id = cc."roundId"
		JOIN "Call" c ON c.id = cc."callId" JOIN "ScenarioVersion" v ON v.hash = c."scenarioHash"
		JOIN "CalibrationRating" x ON x."calibrationCallId" = cc.id AND x.part = 'gold' AND x."raterId" = g."raterId"
		WHERE g."raterId" = ${raterId} AND x."finishedAt" IS NOT NULL AND cc."frozenAt" IS NOT NULL
		ORDER BY x."finishedAt", g.id`;
	return rows.map(({ titleVi, titleEn, slippedAt, finishedAt, ...row }) => ({
		...row,
		title: { vi: titleVi, en: titleEn },
		slippedAt: slippedAt.getTime(),
		finishedAt: finishedAt.getTime(),
	}));
}

/** So many ratings of closed rounds, the latest, tell the spread of all raters; more would say no more. */
const RATINGS_FOR_SPREAD = 2000;

function listRoundRatings(
	on: Transaction,
): Promise<{ levels: LevelsByCriterion; reference: LevelsByCriterion }[]> {
	return on.$queryRaw`
		SELECT x.levels, cc."referenceLevels" AS reference
		FROM "CalibrationRound" r JOIN "CalibrationCall" cc ON cc."roundId" = r.id
		JOIN "CalibrationRating" x ON x."calibrationCallId" = cc.id AND x.part = 'rater'
		WHERE r."closedAt" IS NOT NULL AND cc."frozenAt" IS NOT NULL AND x."finishedAt" IS NOT NULL
			AND x.levels IS NOT NULL
		ORDER BY r."closedAt" DESC, x.id LIMIT ${RATINGS_FOR_SPREAD}`;
}
