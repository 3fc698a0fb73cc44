import type { StoredFacts } from "~/domain/call/compare-replay";
import { type StoredCall, withLog } from "./calls.server";
import { database } from "./database.server";

/** How many calls are read at once, with their logs. */
const PAGE = 50;

/** Every call of the database with what is stored of it beside its log, in the order of their numbers. */
export async function* allCalls(): AsyncGenerator<{ call: StoredCall; facts: StoredFacts }> {
	for (let after = 0; ; ) {
		// Calls may go on meanwhile: rows and logs of one moment.
		const rows = await database.$transaction(
			(on) =>
				on.call.findMany({
					where: { number: { gt: after } },
					include: { events: { orderBy: { seq: "asc" } } },
					orderBy: { number: "asc" },
					take: PAGE,
				}),
			{ isolationLevel: "RepeatableRead", timeout: 60_000 },
		);
		for (const row of rows) {
			const call = withLog(row);
			const { state, status, endedAt, completedAt } = call;
			const answeredAt = row.answeredAt?.getTime() ?? null;
			yield {
				call,
				facts: { state, status, endedAt, completedAt, answeredAt, seq: row.seq, endingId: row.endingId },
			};
		}
		const last = rows.at(-1);
		if (!last) return;
		after = last.number;
	}
}
