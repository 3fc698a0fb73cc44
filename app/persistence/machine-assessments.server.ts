import type { AssessmentContent } from "~/domain/assessment/assessment.schema";
import { database, type Transaction } from "./database.server";
import { asJson } from "./json.server";

/** The machine is rater 0. Its assessment is derived: making it again gives the same, and the first one stays. */
export async function insertMachineAssessment(
	callId: string,
	content: AssessmentContent,
	on: Transaction = database,
): Promise<void> {
	const known = await on.assessment.findUnique({ where: { callId_round: { callId, round: 0 } } });
	if (known) return;
	await on.assessment.create({
		data: {
			callId,
			round: 0,
			revisions: { create: { revision: 1, content: asJson(content), finished: true } },
		},
	});
}
