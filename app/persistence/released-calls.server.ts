import { Prisma } from "#prisma/client";

/** Whose calls: within these centres, and not one's own. */
export interface RatedScope {
	readonly paths: readonly string[];
	readonly personId: string;
}

/**
 * Where reports about rating read from: assessed calls whose result stands (`c`), with their standing (`s`), their newest
 * release (`r`), centre (`ce`) and scenario version (`v`). Under an objection somebody has yet to judge the call, and must
 * not learn from a report what others ticked.
 */
export const releasedCalls = ({ paths, personId }: RatedScope) => Prisma.sql`
	FROM "Call" c
	JOIN "AssessmentStanding" s ON s."callId" = c.id AND s.state IN ('released', 'upheld', 'amended', 'final')
	JOIN LATERAL (SELECT l.outcome FROM "Release" l WHERE l."callId" = c.id ORDER BY l.number DESC LIMIT 1) r ON true
	JOIN "Centre" ce ON ce.id = c."centreId"
	JOIN "ScenarioVersion" v ON v.hash = c."scenarioHash"
	WHERE c.purpose = 'assessed' AND c.status = 'completed' AND c."traineeId" <> ${personId}
		AND EXISTS (SELECT 1 FROM unnest(${[...paths]}::text[]) prefix WHERE starts_with(ce.path, prefix))`;
