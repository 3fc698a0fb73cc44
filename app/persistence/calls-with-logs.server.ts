import { type StoredCall, withLog } from "./calls.server";
import { database } from "./database.server";

/** Calls with their logs, by their ids: of one page of a list, and of calls that whoever asks has been found to reach. */
export async function findCallsWithLogs(callIds: readonly string[]): Promise<Map<string, StoredCall>> {
	const rows = await database.call.findMany({
		where: { id: { in: [...new Set(callIds)] }, status: "completed" },
		include: { events: { orderBy: { seq: "asc" } } },
	});
	return new Map(rows.map((row) => [row.id, withLog(row)]));
}
