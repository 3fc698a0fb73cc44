import { dayInVietnam } from "~/domain/certification/records";
import type { Status } from "~/domain/certification/status";
import { audit } from "./audit.server";
import type { DoneBy } from "./calibration-deeds.server";
import type { Transaction } from "./database.server";
import { keepStandings } from "./kept-standings.server";
import { RATER_PROGRAMME, raterLicences } from "./rater-licences.server";

/**
 * What giving the licence would be now: a first one, or the renewal of one that runs or ran out. Null where something is
 * missing, or where it is paused: a pause is lifted for itself.
 */
export function grantableAs({ status, renewal }: Status): "granted" | "renewed" | null {
	if (status === "eligible") return "granted";
	const runs = status === "certified" || status === "expiring" || status === "expired";
	return runs && renewal?.met === true ? "renewed" : null;
}

/**
 * Gives a rater the licence that they have earned, in the transaction of the deed. False where it is not earned: the
 * programme of raters asks for more than a round.
 */
export async function grantRaterLicence(
	on: Transaction,
	personId: string,
	roundId: string,
	by: DoneBy,
): Promise<boolean> {
	await on.$queryRaw`SELECT id FROM "Person" WHERE id = ${personId} FOR NO KEY UPDATE`;
	const knownAt = by.at.toISOString();
	const day = dayInVietnam(knownAt);
	const licence = (await raterLicences([personId], { asOf: day, knownAt })).get(personId);
	const type = licence ? grantableAs(licence) : null;
	if (type === null) return false;
	await on.certificateEvent.create({
		data: {
			...{ personId, programmeId: RATER_PROGRAMME, type, effectiveOn: new Date(day) },
			...{ recordedById: by.personId, recordedAt: by.at },
		},
	});
	await audit(
		{
			personId: by.personId,
			action: `rater-licence.${type}`,
			subject: `person:${personId}`,
			detail: { calibration: roundId },
		},
		on,
	);
	await keepStandings(on, [personId], by.at);
	return true;
}
