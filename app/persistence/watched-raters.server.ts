import { database } from "./database.server";

/** What a leader sees of a rater's work in a list. */
export interface WatchedRater {
	readonly personId: string;
	/** Calls that wait for them, known ones among them. */
	readonly waiting: number;
	readonly goldOpen: number;
	readonly goldFinished: number;
	/** Signals that nobody has decided about. */
	readonly openSignals: number;
	readonly lastSignalAt: number | null;
	/** One of the open signals is a missed critical error. */
	readonly missedError: boolean;
}

/** The work of these raters, and what was noticed about it. One statement, however many they are. */
export async function listWatchedRaters(
	personIds: readonly string[],
	now: Date,
): Promise<Map<string, WatchedRater>> {
	const rows = await database.$queryRaw<
		(Omit<WatchedRater, "lastSignalAt"> & { lastSignalAt: Date | null })[]
	>`
		WITH waiting AS MATERIALIZED (
			SELECT person, count(*)::int AS calls FROM "AssessmentStanding" s CROSS JOIN LATERAL unnest(s.people) person
			WHERE s.people <> '{}' GROUP BY person
		)
		SELECT p.id AS "personId", coalesce(w.calls, 0) + gold.open AS waiting,
			gold.open AS "goldOpen", gold.finished AS "goldFinished",
			signal.open AS "openSignals", signal.last AS "lastSignalAt", signal.missed AS "missedError"
		FROM unnest(${[...personIds]}::text[]) p (id) LEFT JOIN waiting w ON w.person = p.id
		CROSS JOIN LATERAL (
			SELECT count(*) FILTER (WHERE x."finishedAt" IS NULL)::int AS open,
				count(*) FILTER (WHERE x."finishedAt" IS NOT NULL)::int AS finished
			FROM "GoldCall" g LEFT JOIN "CalibrationRating" x
				ON x."calibrationCallId" = g."calibrationCallId" AND x.part = 'gold' AND x."raterId" = g."raterId"
			WHERE g."raterId" = p.id AND g."slippedAt" <= ${now}
		) gold
		CROSS JOIN LATERAL (
			SELECT count(*) FILTER (WHERE d."signalId" IS NULL)::int AS open, max(s.at) AS last,
				coalesce(bool_or(s.kind = 'missed-error') FILTER (WHERE d."signalId" IS NULL), false) AS missed
			FROM "DriftSignal" s LEFT JOIN "DriftDecision" d ON d."signalId" = s.id WHERE s."raterId" = p.id
		) signal`;
	return new Map(
		rows.map((row) => [row.personId, { ...row, lastSignalAt: row.lastSignalAt?.getTime() ?? null }]),
	);
}

/** How many raters under these paths, except one, have a signal that nobody has decided about. */
export async function countRatersWithSignal(
	paths: readonly string[],
	except: string,
	today: string,
): Promise<number> {
	if (paths.length === 0) return 0;
	const [row] = await database.$queryRaw<[{ raters: number }]>`
		SELECT count(DISTINCT s."raterId")::int AS raters FROM "DriftSignal" s
		JOIN "Person" p ON p.id = s."raterId" AND p."disabledAt" IS NULL
		WHERE s."raterId" <> ${except}
			AND NOT EXISTS (SELECT 1 FROM "DriftDecision" d WHERE d."signalId" = s.id)
			AND EXISTS (SELECT 1 FROM "RoleHolding" h JOIN "Centre" c ON c.id = h."centreId"
				WHERE h."personId" = s."raterId" AND h.role = 'trainer'
					AND h."from" <= ${today}::date AND (h."to" IS NULL OR h."to" >= ${today}::date)
					AND EXISTS (SELECT 1 FROM unnest(${[...paths]}::text[]) prefix WHERE starts_with(c.path, prefix)))`;
	return row.raters;
}

/** Known calls that stand in a rater's queue and are not finished, the oldest first. */
export async function listOpenGold(
	raterId: string,
	now: Date,
): Promise<{ id: string; slippedAt: number; dueAt: number; byHand: boolean }[]> {
	const rows = await database.$queryRaw<
		{ id: string; slippedAt: Date; dueAt: Date; slippedById: string | null }[]
	>`
		SELECT g.id, g."slippedAt", g."dueAt", g."slippedById" FROM "GoldCall" g
		WHERE g."raterId" = ${raterId} AND g."slippedAt" <= ${now}
			AND NOT EXISTS (SELECT 1 FROM "CalibrationRating" x WHERE x."calibrationCallId" = g."calibrationCallId"
				AND x.part = 'gold' AND x."raterId" = g."raterId" AND x."finishedAt" IS NOT NULL)
		ORDER BY g."slippedAt", g.id`;
	return rows.map(({ id, slippedAt, dueAt, slippedById }) => ({
		...{ id, slippedAt: slippedAt.getTime(), dueAt: dueAt.getTime(), byHand: slippedById !== null },
	}));
}
