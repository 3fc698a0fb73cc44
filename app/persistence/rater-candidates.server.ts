import type { RaterCandidate } from "~/domain/assignment/choose-raters";
import { database, type Transaction } from "./database.server";

/** Somebody who may rate a call by right, by name. */
export interface NamedCandidate extends Omit<RaterCandidate, "licensed"> {
	readonly name: string;
}

/** Everybody who holds the role of a trainer today where this call belongs, or above, with what they have to do. */
export async function listRaterCandidates(
	callId: string,
	on: Transaction = database,
): Promise<NamedCandidate[]> {
	return on.$queryRaw<NamedCandidate[]>`
		WITH this AS (
			SELECT c.id, c."traineeId", ce.path, a."assignedById" FROM "Call" c
			JOIN "Centre" ce ON ce.id = c."centreId" LEFT JOIN "Assignment" a ON a.id = c."assignmentId"
			WHERE c.id = ${callId}
		), previous AS (
			SELECT c.id FROM "Call" c JOIN this ON c."traineeId" = this."traineeId" AND c.id <> this.id
			WHERE c.purpose = 'assessed' AND c.status = 'completed' ORDER BY c."completedAt" DESC LIMIT 1
		)
		SELECT p.id AS "personId", p.name,
			(SELECT count(*)::int FROM "AssessmentStanding" s WHERE s.people @> ARRAY[p.id])
				+ (SELECT count(*)::int FROM "GoldCall" g WHERE g."raterId" = p.id AND g."slippedAt" <= now()
					AND NOT EXISTS (SELECT 1 FROM "CalibrationRating" x WHERE x."calibrationCallId" = g."calibrationCallId"
						AND x.part = 'gold' AND x."raterId" = p.id AND x."finishedAt" IS NOT NULL)) AS waiting,
			(SELECT count(*)::int FROM "AssessmentStep" s WHERE s."byId" = p.id AND s.type = 'finish'
				AND s.at > now() - interval '30 days') AS recent,
			EXISTS (SELECT 1 FROM "Assessment" a JOIN previous ON previous.id = a."callId" WHERE a."raterId" = p.id)
				AS "ratedLast",
			(p.id = this."assignedById") IS TRUE AS "gaveIt",
			p.id = this."traineeId" OR EXISTS (SELECT 1 FROM "Assessment" a WHERE a."callId" = this.id
				AND a."raterId" = p.id) AS "hasPart"
		FROM this JOIN "Person" p ON p."disabledAt" IS NULL
		WHERE EXISTS (SELECT 1 FROM "RoleHolding" r JOIN "Centre" rc ON rc.id = r."centreId"
			WHERE r."personId" = p.id AND r.role = 'trainer' AND starts_with(this.path, rc.path)
				AND r."from" <= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
				AND (r."to" IS NULL OR r."to" >= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date))
		ORDER BY p.name COLLATE "vi-x-icu", p.id`;
}
