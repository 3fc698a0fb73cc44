import type { Programme } from "~/domain/certification/programme.schema";
import { database, type Transaction } from "./database.server";

/** All versions of a programme, in the order in which they were published. Throws when there is none. */
export async function getProgrammeVersions(
	programmeId: string,
	on: Transaction = database,
): Promise<Programme[]> {
	const rows = await on.programmeVersion.findMany({
		where: { programmeId },
		orderBy: { publishedAt: "asc" },
		select: { document: true },
	});
	if (rows.length === 0) throw new Error(`programme ${programmeId} is not published`);
	return rows.map((row) => row.document as unknown as Programme);
}
