import { emailOf } from "./sessions";
import type { TestDatabase } from "./test-databases";

/** A certificate of somebody's in the programme of hand-over, with the grant that it is about; returns its id. */
export async function plantCertificate(
	{ query }: Pick<TestDatabase, "query">,
	personId: string,
	number: string,
): Promise<string> {
	const [event] = await query<{ id: string }>(
		`INSERT INTO "CertificateEvent" (id, "personId", "programmeId", type, "effectiveOn")
		 VALUES (gen_random_uuid(), $1, 'hand-over', 'granted', current_date - 5) RETURNING id`,
		[personId],
	);
	const [row] = await query<{ id: string }>(
		`INSERT INTO "Certificate" (id, number, "personId", "programmeId", "eventId", holder, "programmeVersion",
			"programmeNameVi", "programmeNameEn", "validFrom", "validUntil", "issuedAt", "issuedById")
		 VALUES (gen_random_uuid(), $2, $1, 'hand-over', $3, 'Người có giấy', 1, 'Nhận bàn giao', 'Hand-over',
			current_date - 5, current_date + 300, now(), $1) RETURNING id`,
		[personId, number, event?.id],
	);
	return row?.id ?? "";
}

/** A made set of a person's papers, as if they had asked for it; returns its id. */
export async function plantCertificateSet(
	{ query }: Pick<TestDatabase, "query">,
	login: string,
): Promise<string> {
	const [row] = await query<{ id: string }>(
		`INSERT INTO "CertificateSet" (id, "askedById", "askedAt", "certificateIds", done, file, "madeAt")
		 SELECT gen_random_uuid(), id, now(), ARRAY[]::text[], 0, '\\x504b0506'::bytea, now() FROM "Person" WHERE email = $1 RETURNING id`,
		[emailOf(login)],
	);
	return row?.id ?? "";
}
