import { database } from "./database.server";

/** Somebody with anything on record that may count towards a certificate. */
export interface RecordedPerson {
	readonly id: string;
	readonly name: string;
	/** The centre of their newest role, by its Vietnamese name; "" where there is none. */
	readonly centre: string;
}

/** Everybody with hours, assessed calls, calibration, prior learning or a certificate. One statement. */
export async function listRecordedPeople(): Promise<RecordedPerson[]> {
	return database.$queryRaw<RecordedPerson[]>`
		SELECT p.id, p.name, coalesce((SELECT c."nameVi" FROM "RoleHolding" r JOIN "Centre" c ON c.id = r."centreId"
			WHERE r."personId" = p.id ORDER BY r."from" DESC, r.id LIMIT 1), '') AS centre
		FROM "Person" p
		WHERE EXISTS (SELECT FROM "HoursEntry" h WHERE h."personId" = p.id)
			OR EXISTS (SELECT FROM "Call" a WHERE a."traineeId" = p.id AND a.purpose = 'assessed')
			OR EXISTS (SELECT FROM "CalibrationResult" k WHERE k."raterId" = p.id)
			OR EXISTS (SELECT FROM "CertificateEvent" e WHERE e."personId" = p.id)
			OR EXISTS (SELECT FROM "PriorLearning" l WHERE l."personId" = p.id)
		ORDER BY p.name COLLATE "vi-x-icu", p.id`;
}
