import { findDossier } from "./assessed-calls.server";
import { database } from "./database.server";
import { storeReleasedLevels } from "./released-levels.server";

/**
 * Works out what results came to that were made known before that was kept; returns of how many calls. Each call is
 * read and replayed once.
 */
export async function bringReleasedLevels(): Promise<number> {
	const rows = await database.$queryRaw<{ id: string }[]>`
		SELECT DISTINCT r."callId" AS id FROM "Release" r
		WHERE NOT EXISTS (SELECT 1 FROM "ReleasedLevels" l WHERE l."callId" = r."callId") ORDER BY id`;
	let brought = 0;
	for (const { id } of rows) {
		await database.$transaction(async (on) => {
			await on.$queryRaw`SELECT id FROM "Call" WHERE id = ${id} FOR UPDATE`;
			const dossier = await findDossier(id);
			if (!dossier) return;
			await storeReleasedLevels(on, dossier);
			brought++;
		});
	}
	return brought;
}
