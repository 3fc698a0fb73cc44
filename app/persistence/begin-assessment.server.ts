import { chooseRaters } from "~/domain/assignment/choose-raters";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import { needsTwo, workflowRuleOf } from "~/domain/rubric/workflow-rule";
import { insertSteps } from "./change-assessment.server";
import type { Transaction } from "./database.server";
import { listRaterCandidates } from "./rater-candidates.server";
import { insertSecondRatingDraw, type MadeDraw } from "./second-rating-draws.server";

const DAY_MS = 86_400_000;

/**
 * Puts an assessed call that was just handed in into the queue, and asks as many to rate it as it needs: two where the
 * rubric wants two, or where the call is drawn for a second rating.
 *
 * @param call.difficulty of its scenario, 1 to 5
 * @param draw kept and followed where the rubric asks for one rater; null: nothing is drawn
 */
export async function beginAssessment(
	on: Transaction,
	call: { readonly id: string; readonly rubric: Rubric; readonly difficulty: number; readonly at: Date },
	draw: MadeDraw | null,
): Promise<void> {
	const { id, rubric, difficulty, at } = call;
	const rule = workflowRuleOf(rubric);
	const byRubric = needsTwo(rubric, difficulty);
	const drawn = !byRubric && draw?.chosen === true;
	const asked = chooseRaters(await listRaterCandidates(id, on), byRubric || drawn ? 2 : 1, rule);
	const { length } = asked;
	await insertSteps(
		on,
		id,
		0,
		[
			...(drawn ? [{ event: { type: "ask-second" as const, by: null }, detail: { asked: length } }] : []),
			...asked.map((rater) => ({ event: { type: "assign" as const, by: null, rater } })),
		],
		at,
	);
	if (draw && !byRubric) await insertSecondRatingDraw(on, id, draw, length, at);
	const dueAt = new Date(at.getTime() + rule.dueDays * DAY_MS);
	await on.assessmentStanding.create({
		data: { callId: id, state: "to-be-rated", people: [...asked], dueAt },
	});
}
