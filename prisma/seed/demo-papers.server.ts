import { certificateNumber } from "../../app/domain/certification/certificate-number";
import { database } from "../../app/persistence/database.server";
import { findProgramme } from "../../app/persistence/library.server";

const PROGRAMME = "hotline-counsellor-111";

/** The papers of the demo's counsellors, one for each grant; their numbers are the same in every demo. */
export async function addPapers(issuedById: string, now: number): Promise<void> {
	const programme = await findProgramme(PROGRAMME, new Date(now));
	if (!programme) throw new Error(`no programme ${PROGRAMME}`);
	const events = await database.certificateEvent.findMany({
		where: { programmeId: PROGRAMME, type: "granted" },
		orderBy: { effectiveOn: "desc" },
		include: { person: { include: { standings: { where: { programmeId: PROGRAMME } } } } },
	});
	for (const [index, { id, person, effectiveOn, recordedAt }] of events.entries()) {
		const until = person.standings[0]?.until;
		if (!until) continue;
		// "5555-6666" is the newest grant's.
		const drawn = [3, 3, 3, 3, 4, 4, 4, (4 + index) % 31];
		await database.certificate.create({
			data: {
				number: certificateNumber(drawn),
				...{ personId: person.id, programmeId: PROGRAMME, eventId: id, holder: person.name },
				programmeVersion: programme.version,
				...{ programmeNameVi: programme.name.vi, programmeNameEn: programme.name.en },
				...{ validFrom: effectiveOn, validUntil: until, issuedAt: recordedAt, issuedById },
			},
		});
	}
}
