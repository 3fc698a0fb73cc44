import type { StoredFacts } from "~/domain/call/compare-replay";
import { findCall, type StoredCall } from "./calls.server";
import { database } from "./database.server";

/** How many ids are read at once. */
const PAGE = 500;

/** Every call of the database with what is stored of it beside its log, in the order of their numbers. */
export async function* allCalls(): AsyncGenerator<{ call: StoredCall; facts: StoredFacts }> {
	for (let after = 0; ; ) {
		const rows = await database.call.findMany({
			where: { number: { gt: after } },
			select: { id: true, number: true, seq: true, endingId: true, answeredAt: true },
			orderBy: { number: "asc" },
			take: PAGE,
		});
		for (const row of rows) {
			const call = await findCall(row.id);
			if (!call) continue;
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
