import { chooseRaters, type RaterCandidate } from "~/domain/assignment/choose-raters";
import { dayInVietnam } from "~/domain/certification/records";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import { needsTwo, workflowRuleOf } from "~/domain/rubric/workflow-rule";
import { insertSteps } from "./change-assessment.server";
import type { Transaction } from "./database.server";
import { drawGoldCalls } from "./gold-draws.server";
import { listRaterCandidates } from "./rater-candidates.server";
import { raterLicences } from "./rater-licences.server";
import { insertSecondRatingDraw, type MadeDraw } from "./second-rating-draws.server";

const DAY_MS = 86_400_000;

/**
 * Puts an assessed call that was just handed in into the queue, and asks as many to rate it as it needs: two where the
 * rubric wants two, or where the call is drawn for a second rating. With whoever is asked a known call may come along.
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
	const asked = chooseRaters(await candidatesFor(id, at, on), byRubric || drawn ? 2 : 1, rule);
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
	await drawGoldCalls(id, asked, at, on);
}

/** Who may rate the call by right, with whether they hold the rater licence on the day on which it was handed in. */
async function candidatesFor(callId: string, at: Date, on: Transaction): Promise<RaterCandidate[]> {
	const people = await listRaterCandidates(callId, on);
	const knownAt = at.toISOString();
	const licences = await raterLicences(
		people.map(({ personId }) => personId),
		{ asOf: dayInVietnam(knownAt), knownAt },
		on,
	);
	return people.map((each) => ({ ...each, licensed: licences.get(each.personId)?.certified === true }));
}
