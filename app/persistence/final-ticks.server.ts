import { Prisma } from "#prisma/client";

/**
 * What people hold of a call in the end, for reports about rating: the one place that decides whose word that is. To be
 * joined to calls whose result stands (`c` of "Call", `r` of its newest "Release"), so that nobody who still has to rate a call
 * learns from a report what another saw.
 *
 * Ticks are those of the person who finished last (a third rater and a review come last), and critical errors those that
 * were confirmed when the result that holds was released.
 * Gives a row `final(content, confirmed)`, or none where no person has finished.
 */
export function finalTicks(): Prisma.Sql {
	return Prisma.sql`JOIN LATERAL (
		SELECT l.content, r.outcome->'criticalErrors' AS confirmed
		FROM "Assessment" a
		JOIN LATERAL (SELECT v.content, v.finished, v."savedAt" FROM "AssessmentRevision" v
			WHERE v."assessmentId" = a.id ORDER BY v.revision DESC LIMIT 1) l ON l.finished
		WHERE a."callId" = c.id AND a."raterId" IS NOT NULL
		ORDER BY l."savedAt" DESC LIMIT 1) final ON true`;
}
