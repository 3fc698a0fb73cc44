import { levelsByCriterion } from "~/domain/calibration/levels-by-criterion";
import type { CallDossier } from "./assessed-calls.server";
import type { Transaction } from "./database.server";
import { asJson } from "./json.server";

/** What the finished ratings of those who rated a call blind come to: never the machine's, a third's or a reviewer's. */
export function blindLevelsOf({ call, rubric, standing, assessments, assessed }: CallDossier) {
	const blind = standing?.context.rated ?? [];
	return assessments.flatMap(({ raterId, finished, content, savedAt }) =>
		raterId !== null && finished && blind.includes(raterId)
			? [
					{
						callId: call.id,
						raterId,
						rubricHash: call.rubricHash,
						levels: levelsByCriterion(rubric, content.ticks, assessed.opportunities),
						finishedAt: new Date(savedAt),
					},
				]
			: [],
	);
}

/** Keeps them for the reports on agreement, in the place of what was kept of this call before. */
export async function storeRatingLevels(on: Transaction, dossier: CallDossier): Promise<void> {
	const rows = blindLevelsOf(dossier).map((row) => ({ ...row, levels: asJson(row.levels) }));
	await on.ratingLevels.deleteMany({ where: { callId: dossier.call.id } });
	if (rows.length > 0) await on.ratingLevels.createMany({ data: rows });
}
