import { emailOf } from "./sessions";
import type { TestDatabase } from "./test-databases";

/** Plants a decision that a confirmed critical error asks for about a trainee's certificate; returns its id. */
export async function plantReview({ query }: Pick<TestDatabase, "query">, login: string): Promise<string> {
	const [row] = await query<{ id: string }>(
		`INSERT INTO "CertificateReview" (id, "personId", "programmeId", "callId", "releaseNumber", "criticalErrors", "openedAt", "dueOn")
		 SELECT gen_random_uuid(), p.id, 'hotline-counsellor-111', c.id, 1, ARRAY['unsafe-contact'], now() - interval '20 days', current_date - 6
		 FROM "Person" p JOIN LATERAL (SELECT id FROM "Call" WHERE "traineeId" = p.id AND purpose = 'assessed' ORDER BY number LIMIT 1) c ON true
		 WHERE p.email = $1 RETURNING id`,
		[emailOf(login)],
	);
	if (!row) throw new Error(`${login} has no assessed call`);
	return row.id;
}
