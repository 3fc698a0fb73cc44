import { dayInVietnam } from "~/domain/certification/records";
import { type Status, statusOf } from "~/domain/certification/status";
import type { CallDossier } from "./assessed-calls.server";
import { database, type Transaction } from "./database.server";
import { getProgrammeVersions } from "./programmes.server";
import type { Asked } from "./standing.server";
import { findTrainingRecords } from "./training-records.server";

/** The programme that raters are licensed in. */
export const RATER_PROGRAMME = "rater";

/** Where people stand with the rater licence, as of a day, as known at an instant. Six statements, however many they are. */
export async function raterLicences(
	personIds: readonly string[],
	asked: Asked,
	on: Transaction = database,
): Promise<Map<string, Status>> {
	const [versions, records] = await Promise.all([
		getProgrammeVersions(RATER_PROGRAMME, on),
		findTrainingRecords(personIds, RATER_PROGRAMME, on),
	]);
	return new Map(personIds.map((id) => [id, statusOf(versions, records.get(id) ?? [], asked)]));
}

/**
 * Of those whose ratings a result rests on, who held the licence on the day on which they finished: only theirs decide
 * a certificate (`raterLicence` of a programme).
 */
export async function licensedRaters({ result, assessments }: CallDossier): Promise<string[]> {
	const finished = result.deciding.flatMap(({ raterId, assessmentId }) => {
		const savedAt = assessments.find(({ id }) => id === assessmentId)?.savedAt;
		return savedAt === undefined ? [] : [{ raterId, knownAt: new Date(savedAt).toISOString() }];
	});
	const held = await Promise.all(
		finished.map(async ({ raterId, knownAt }) => {
			const licences = await raterLicences([raterId], { asOf: dayInVietnam(knownAt), knownAt });
			return licences.get(raterId)?.certified === true ? [raterId] : [];
		}),
	);
	return held.flat();
}
