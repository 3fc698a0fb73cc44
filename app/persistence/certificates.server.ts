import { type CertificateState, stateOfCertificate } from "~/domain/certification/certificate-state";
import type { LocalisedText } from "~/domain/shared/text";
import { database } from "./database.server";
import { isoDay } from "./plain-day.server";

/** A certificate as it was printed, and what it is worth on a day. */
export interface PrintedCertificate {
	readonly id: string;
	readonly number: string;
	readonly personId: string;
	readonly programmeId: string;
	readonly holder: string;
	readonly programme: LocalisedText;
	/** ISO days. */
	readonly validFrom: string;
	readonly validUntil: string;
	readonly issuedAt: number;
	readonly issuedBy: string;
	readonly state: CertificateState;
	/** The number of the one that took its place. */
	readonly replacedBy: string | null;
}

type Chosen = { id: string | { in: string[] } } | { number: string } | { personId: string };

/** Certificates with their state on a day (ISO), the newest first. */
export async function findCertificates(chosen: Chosen, today: string): Promise<PrintedCertificate[]> {
	const rows = await database.certificate.findMany({
		where: chosen,
		orderBy: { issuedAt: "desc" },
		include: {
			issuedBy: { select: { name: true } },
			replacedBy: { select: { number: true } },
			person: {
				select: {
					certificates: {
						select: { id: true, type: true, programmeId: true },
						orderBy: [{ effectiveOn: "asc" }, { recordedAt: "asc" }, { id: "asc" }],
					},
				},
			},
		},
	});
	return rows.map((row) => {
		const { id, number, personId, programmeId, holder, issuedAt, replacedBy } = row;
		const events = row.person.certificates.filter((event) => event.programmeId === programmeId);
		const validUntil = isoDay(row.validUntil);
		return {
			...{ id, number, personId, programmeId, holder, validUntil },
			programme: { vi: row.programmeNameVi, en: row.programmeNameEn },
			validFrom: isoDay(row.validFrom),
			issuedAt: issuedAt.getTime(),
			issuedBy: row.issuedBy.name,
			state: stateOfCertificate({ eventId: row.eventId, validUntil }, events, today),
			replacedBy: replacedBy?.number ?? null,
		};
	});
}
