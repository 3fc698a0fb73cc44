import { Prisma } from "#prisma/client";
import type { GoldCandidate } from "~/domain/calibration/draw-gold-call";
import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";

/**
 * Lets a call of a round be slipped into raters' queues, or no longer. Only where its reference is frozen and nobody is
 * rating it any more. Whoever calls this has asked whether the person leads the round.
 *
 * @param byId who decided it, for the audit
 * @returns false where the call cannot be one, or is (or is not) one already
 */
export async function markGold(calibrationCallId: string, gold: boolean, byId: string): Promise<boolean> {
	return database.$transaction(async (on) => {
		const { count } = await on.calibrationCall.updateMany({
			where: {
				id: calibrationCallId,
				gold: !gold,
				...(gold ? { frozenAt: { not: null }, round: { abandonedAt: null, ...NOBODY_RATES } } : {}),
			},
			data: { gold },
		});
		if (count > 0)
			await audit(
				{
					personId: byId,
					action: gold ? "gold.marked" : "gold.unmarked",
					subject: `calibration-call:${calibrationCallId}`,
				},
				on,
			);
		return count > 0;
	});
}

const NOBODY_RATES = {
	OR: [{ closedAt: { not: null } }, { members: { none: { part: "rater", withdrawnAt: null } } }],
} satisfies Prisma.CalibrationRoundWhereInput;

/** A known call as it stands towards one of the raters asked about. */
export interface NamedGoldCandidate extends GoldCandidate {
	readonly raterId: string;
	/** Of the round: by it the call is rated. */
	readonly rubricHash: string;
}

/**
 * The known calls within the reach of raters, each with what the rater has had to do with it. Within reach: the rater
 * holds the role of a trainer today where the call belongs, or above. The call's own assessment is over for good, so
 * that nothing of it can come into a queue again.
 */
export async function listGoldCandidates(
	raterIds: readonly string[],
	at: Date,
	on: Transaction = database,
): Promise<NamedGoldCandidate[]> {
	return on.$queryRaw<NamedGoldCandidate[]>`
		SELECT p.id AS "raterId", cc.id AS "calibrationCallId", r."rubricHash",
			EXISTS (SELECT 1 FROM "CalibrationCall" o JOIN "CalibrationRound" q ON q.id = o."roundId"
				WHERE o."callId" = c.id AND (q."createdById" = p.id OR o."frozenById" = p.id
					OR EXISTS (SELECT 1 FROM "CalibrationMember" m WHERE m."roundId" = q.id AND m."personId" = p.id)
					OR EXISTS (SELECT 1 FROM "CalibrationRating" x WHERE x."calibrationCallId" = o.id AND x."raterId" = p.id)))
				AS "metInRound",
			EXISTS (SELECT 1 FROM "Assessment" a WHERE a."callId" = c.id AND a."raterId" = p.id)
				OR EXISTS (SELECT 1 FROM "CriticalErrorDecision" d WHERE d."callId" = c.id AND d."personId" = p.id)
				OR EXISTS (SELECT 1 FROM "Release" l WHERE l."callId" = c.id AND l."releasedById" = p.id)
				OR EXISTS (SELECT 1 FROM "AssessmentStep" t WHERE t."callId" = c.id
					AND (t."byId" = p.id OR t."raterId" = p.id)) AS "hadPart",
			c."traineeId" = p.id AS "isTrainee",
			EXISTS (SELECT 1 FROM "GoldCall" g JOIN "CalibrationCall" o ON o.id = g."calibrationCallId"
				WHERE o."callId" = c.id AND g."raterId" = p.id) AS "givenBefore"
		FROM "CalibrationCall" cc
		JOIN "CalibrationRound" r ON r.id = cc."roundId"
		JOIN "Call" c ON c.id = cc."callId"
		JOIN "Centre" ce ON ce.id = c."centreId"
		JOIN "AssessmentStanding" s ON s."callId" = c.id
		JOIN "Person" p ON p.id = ANY(${[...raterIds]}::text[]) AND p."disabledAt" IS NULL
		WHERE cc.gold AND cc."frozenAt" IS NOT NULL AND r."abandonedAt" IS NULL
			AND c.status = 'completed' AND c.purpose = 'assessed'
			AND (s.state IN ('upheld', 'amended', 'final') OR (s.state = 'released' AND s."objectUntil" <= ${at}))
			AND (r."closedAt" IS NOT NULL OR NOT EXISTS (SELECT 1 FROM "CalibrationMember" m
				WHERE m."roundId" = r.id AND m.part = 'rater' AND m."withdrawnAt" IS NULL))
			AND EXISTS (SELECT 1 FROM "RoleHolding" h JOIN "Centre" hc ON hc.id = h."centreId"
				WHERE h."personId" = p.id AND h.role = 'trainer' AND starts_with(ce.path, hc.path)
					AND h."from" <= (${at} AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
					AND (h."to" IS NULL OR h."to" >= (${at} AT TIME ZONE 'Asia/Ho_Chi_Minh')::date))
		ORDER BY p.id, cc.id`;
}

/** A known call in somebody's queue. */
export interface GoldCallRow {
	readonly id: string;
	readonly calibrationCallId: string;
	readonly slippedAt: number;
	readonly dueAt: number;
	/** When its rating was finished; null while it is not. */
	readonly finishedAt: number | null;
}

/**
 * The known call by which this rater sees a call, or null: from when it was slipped in until they have finished, and
 * then as a call that waits for a second rater until the day on which it was due.
 */
export async function findGoldCallOf(
	raterId: string,
	callId: string,
	now: Date,
	on: Transaction = database,
): Promise<GoldCallRow | null> {
	const [row] = await on.$queryRaw<
		(Omit<GoldCallRow, "slippedAt" | "dueAt" | "finishedAt"> & {
			slippedAt: Date;
			dueAt: Date;
			finishedAt: Date | null;
		})[]
	>`
		SELECT g.id, g."calibrationCallId", g."slippedAt", g."dueAt", x."finishedAt"
		FROM (${shownGold(raterId, now)}) x JOIN "GoldCall" g ON g.id = x.id
		WHERE x."callId" = ${callId} LIMIT 1`;
	if (!row) return null;
	const { slippedAt, dueAt, finishedAt, ...rest } = row;
	return {
		...rest,
		slippedAt: slippedAt.getTime(),
		dueAt: dueAt.getTime(),
		finishedAt: finishedAt?.getTime() ?? null,
	};
}

/** The known calls that stand in a rater's queue now, with the state of their rating: for whatever lists calls. */
export function shownGold(raterId: string, now: Date): Prisma.Sql {
	return Prisma.sql`
		SELECT g.id, cc."callId", g."slippedAt", g."dueAt", x."finishedAt", x.id IS NOT NULL AS begun
		FROM "GoldCall" g JOIN "CalibrationCall" cc ON cc.id = g."calibrationCallId"
		LEFT JOIN "CalibrationRating" x ON x."calibrationCallId" = cc.id AND x.part = 'gold' AND x."raterId" = g."raterId"
		WHERE g."raterId" = ${raterId} AND g."slippedAt" <= ${now} AND (x."finishedAt" IS NULL OR g."dueAt" > ${now})`;
}

/** How many known calls wait for this rater's rating now. */
export async function countOpenGold(raterId: string, now: Date): Promise<number> {
	const [row] = await database.$queryRaw<[{ open: number }]>`
		SELECT count(*)::int AS open FROM (${shownGold(raterId, now)}) g WHERE g."finishedAt" IS NULL`;
	return row.open;
}
