import type { LocalisedText } from "~/domain/shared/text";
import { database } from "./database.server";

/**
 * The ids of everybody with hours, assessed calls, calibration, prior learning or a certificate, by their names. One
 * statement.
 */
export async function listRecordedPeople(): Promise<{ readonly id: string }[]> {
	return database.$queryRaw<{ id: string }[]>`
		SELECT p.id FROM "Person" p
		WHERE EXISTS (SELECT FROM "HoursEntry" h WHERE h."personId" = p.id)
			OR EXISTS (SELECT FROM "Call" a WHERE a."traineeId" = p.id AND a.purpose = 'assessed')
			OR EXISTS (SELECT FROM "CalibrationResult" k WHERE k."raterId" = p.id)
			OR EXISTS (SELECT FROM "CertificateEvent" e WHERE e."personId" = p.id)
			OR EXISTS (SELECT FROM "PriorLearning" l WHERE l."personId" = p.id)
		ORDER BY p.name COLLATE "vi-x-icu", p.id`;
}

/** Somebody's name, and the centre of their newest role. */
export interface PlacedName {
	readonly name: string;
	readonly centre: LocalisedText | null;
}

/** The names of people with their centres. One statement. */
export async function findPlacedNames(ids: readonly string[]): Promise<ReadonlyMap<string, PlacedName>> {
	const rows = await database.$queryRaw<{ id: string; name: string; vi: string | null; en: string | null }[]>`
		SELECT p.id, p.name, c."nameVi" AS vi, c."nameEn" AS en
		FROM "Person" p
		LEFT JOIN LATERAL (SELECT r."centreId" FROM "RoleHolding" r
			WHERE r."personId" = p.id ORDER BY r."from" DESC, r.id LIMIT 1) newest ON true
		LEFT JOIN "Centre" c ON c.id = newest."centreId"
		WHERE p.id = ANY(${ids})`;
	return new Map(
		rows.map(({ id, name, vi, en }) => [
			id,
			{ name, centre: vi === null || en === null ? null : { vi, en } },
		]),
	);
}
