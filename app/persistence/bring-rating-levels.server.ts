import { findDossier } from "./assessed-calls.server";
import { database } from "./database.server";
import { storeRatingLevels } from "./rating-levels.server";

/**
 * Works out the levels of blind ratings that were finished before levels were kept, or whose cache was emptied; returns
 * of how many calls. Each call is read and replayed once.
 */
export async function bringRatingLevels(): Promise<number> {
	const rows = await database.$queryRaw<{ id: string }[]>`
		SELECT s."callId" AS id FROM "AssessmentStanding" s
		WHERE s.state NOT IN ('to-be-rated', 'in-rating')
			AND NOT EXISTS (SELECT 1 FROM "RatingLevels" l WHERE l."callId" = s."callId")
			AND EXISTS (SELECT 1 FROM "AssessmentStep" f WHERE f."callId" = s."callId" AND f.type = 'finish')
		ORDER BY s."callId"`;
	let brought = 0;
	for (const { id } of rows) {
		await database.$transaction(async (on) => {
			await on.$queryRaw`SELECT id FROM "Call" WHERE id = ${id} FOR UPDATE`;
			const dossier = await findDossier(id);
			if (!dossier) return;
			await storeRatingLevels(on, dossier);
			brought++;
		});
	}
	return brought;
}
