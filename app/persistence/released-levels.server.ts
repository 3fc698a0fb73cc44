import { levelsOfResult } from "~/domain/assessment/levels-of-result";
import { dayInVietnam } from "~/domain/certification/records";
import type { CallDossier } from "./assessed-calls.server";
import type { Transaction } from "./database.server";
import { asJson } from "./json.server";
import { dateColumn } from "./plain-day.server";

/**
 * Keeps what the newest result of a call came to, in the place of what it came to before; the database keeps the sums
 * by month in step with it.
 */
export async function storeReleasedLevels(on: Transaction, dossier: CallDossier): Promise<void> {
	const { call, result } = dossier;
	const day = dayInVietnam(new Date(call.completedAt ?? call.createdAt).toISOString());
	const row = {
		centreId: call.centreId,
		month: dateColumn(`${day.slice(0, 7)}-01`),
		rubricHash: call.rubricHash,
		levels: asJson(levelsOfResult(result)),
		criticalErrors: result.claims.filter(({ state }) => state.state === "confirmed").map(({ code }) => code),
		passes: result.result.passes,
	};
	await on.releasedLevels.upsert({
		where: { callId: call.id },
		create: { callId: call.id, ...row },
		update: row,
	});
}
