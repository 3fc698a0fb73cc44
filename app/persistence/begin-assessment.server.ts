import { chooseRaters } from "~/domain/assignment/choose-raters";
import { dayInVietnam } from "~/domain/certification/records";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import { needsTwo, workflowRuleOf } from "~/domain/rubric/workflow-rule";
import { insertSteps } from "./change-assessment.server";
import type { Transaction } from "./database.server";
import { drawGoldCalls } from "./gold-draws.server";
import { listRaterCandidates } from "./rater-candidates.server";
import { raterLicences } from "./rater-licences.server";

const DAY_MS = 86_400_000;

/**
 * Puts an assessed call that was just handed in into the queue, and asks as many to rate it as it needs. With whoever is
 * asked a known call may come along.
 *
 * @param call.difficulty of its scenario, 1 to 5
 */
export async function beginAssessment(
	on: Transaction,
	call: { readonly id: string; readonly rubric: Rubric; readonly difficulty: number; readonly at: Date },
): Promise<void> {
	const { id, rubric, difficulty, at } = call;
	const rule = workflowRuleOf(rubric);
	const places = needsTwo(rubric, difficulty) ? 2 : 1;
	const people = await listRaterCandidates(id, on);
	const knownAt = at.toISOString();
	const licences = await raterLicences(
		people.map(({ personId }) => personId),
		{ asOf: dayInVietnam(knownAt), knownAt },
		on,
	);
	const candidates = people.map((each) => ({
		...each,
		licensed: licences.get(each.personId)?.certified === true,
	}));
	const asked = chooseRaters(candidates, places, rule);
	const steps = asked.map((rater) => ({ event: { type: "assign" as const, by: null, rater } }));
	await insertSteps(on, id, 0, steps, at);
	const dueAt = new Date(at.getTime() + rule.dueDays * DAY_MS);
	await on.assessmentStanding.create({
		data: { callId: id, state: "to-be-rated", people: [...asked], dueAt },
	});
	await drawGoldCalls(id, asked, at, on);
}
