import { differencesOf } from "~/domain/assessment/workflow/differences";
import { stepTo } from "~/domain/assessment/workflow/standing";
import type { WorkflowEvent } from "~/domain/assessment/workflow/workflow-events";
import { needsTwo } from "~/domain/rubric/workflow-rule";
import { type CallDossier, findDossier, withFile } from "./assessed-calls.server";
import { readAssessmentFile } from "./assessment-file.server";
import { insertSteps, storeStanding } from "./change-assessment.server";
import { database } from "./database.server";

/**
 * Gives assessed calls from before there was a workflow the steps that lead to where they stand, once; returns how many.
 * What was rated and released then is kept as it is: a release stands, however far two ratings were apart.
 */
export async function bringStandings(): Promise<number> {
	const rows = await database.call.findMany({
		where: { purpose: "assessed", status: "completed", standing: null },
		select: { id: true },
	});
	for (const { id } of rows) {
		const dossier = await findDossier(id);
		if (!dossier) continue;
		await database.$transaction(async (on) => {
			await on.$queryRaw`SELECT id FROM "Call" WHERE id = ${id} FOR UPDATE`;
			const at = new Date(dossier.call.completedAt ?? dossier.call.createdAt);
			const events = stepsOf(dossier).map((event) => ({ event }));
			await insertSteps(on, id, 0, events, at);
			await storeStanding(on, withFile(dossier, await readAssessmentFile(id, on)));
		});
	}
	return rows.length;
}

/** Steps that could have led to this file, each of them possible after the one before. */
function stepsOf({ call, rubric, compiled, assessments, release, result }: CallDossier): WorkflowEvent[] {
	const { difficulty } = compiled.scenario;
	const start = { needsTwo: needsTwo(rubric, difficulty), traineeId: call.traineeId };
	const steps: WorkflowEvent[] = [];
	const took = (event: WorkflowEvent) => stepTo(start, steps, event) !== null && steps.push(event) > 0;
	const human = assessments.flatMap(({ raterId, finished }) => (raterId ? [{ raterId, finished }] : []));
	const [one, other] = result.ratings;
	const apart =
		!release &&
		one !== undefined &&
		other !== undefined &&
		differencesOf(rubric, difficulty, one.levels, other.levels).because.length > 0;
	for (const { raterId: by, finished } of human) {
		if (!took({ type: "begin", by })) {
			took({ type: "ask-second", by });
			if (!took({ type: "begin", by })) continue;
		}
		if (finished) took({ type: "finish", by, apart });
	}
	if (release) took({ type: "release", by: release.releasedById });
	return steps;
}
