import type { WorkflowEvent } from "~/domain/assessment/workflow/workflow-events";
import { needsTwo } from "~/domain/rubric/workflow-rule";
import { type CallDossier, findDossier, withFile } from "./assessed-calls.server";
import type { StoredAssessment, StoredStep } from "./assessment-file.server";
import { findCalibrationFile } from "./calibration-file.server";
import type { CalibrationRating } from "./calibration-ratings.server";
import { database } from "./database.server";
import { findGoldCallOf, type GoldCallRow } from "./gold-calls.server";

/** A dossier as one person sees it: `gold` where it is a known call that they take for one of the day. */
export type SeenDossier = CallDossier & { readonly gold?: GoldCallRow };

/**
 * The dossier of a completed call as this person sees it, or null. To a rater into whose queue it was slipped it is a
 * call that was just handed in and was drawn for a second rating: nothing that was said about it before is in it, and
 * what they have done with it since is. Everybody else sees it as it is. Whoever calls this has asked the policy about
 * `findCallSubject`.
 */
export async function findDossierAs(
	personId: string,
	callId: string,
	now: number,
): Promise<SeenDossier | null> {
	const gold = await findGoldCallOf(personId, callId, new Date(now));
	const dossier = await findDossier(callId);
	if (!gold || !dossier) return dossier;
	const file = await findCalibrationFile(gold.calibrationCallId);
	if (!file) return dossier;
	const own = file.ratings.find((each) => each.part === "gold" && each.raterId === personId);
	const begun = own
		? await database.calibrationRating.findUnique({ where: { id: own.id }, select: { createdAt: true } })
		: null;
	const { rubric, compiled, assessed } = file;
	const machine = dossier.assessments.filter(({ raterId }) => raterId === null);
	const seen = withFile(
		{ ...dossier, call: asHandedIn(dossier.call, gold.slippedAt), rubric, compiled, assessed },
		{
			assessments: own ? [...machine, asAssessment(own)] : machine,
			decisions: [],
			releases: [],
			steps: stepsOf(
				{
					personId,
					gold,
					begunAt: begun?.createdAt.getTime() ?? null,
					name: own?.raterName ?? (await nameOf(personId)),
				},
				needsTwo(rubric, compiled.scenario.difficulty),
			),
		},
	);
	return { ...seen, gold };
}

/** The same call, over at another time. */
function asHandedIn(call: CallDossier["call"], at: number): CallDossier["call"] {
	const by = at - (call.completedAt ?? call.createdAt);
	const moved = (time: number | null) => (time === null ? null : time + by);
	const { state } = call;
	return {
		...call,
		createdAt: call.createdAt + by,
		endedAt: moved(call.endedAt),
		completedAt: at,
		state: { ...state, answeredAt: moved(state.answeredAt), endedAt: moved(state.endedAt) },
	};
}

function asAssessment(own: CalibrationRating): StoredAssessment {
	const { id, raterId, raterName, revision, content, finished, savedAt } = own;
	return { id, round: 1, raterId, raterName, revision, content, finished, savedAt };
}

const nameOf = async (personId: string): Promise<string> =>
	(await database.person.findUniqueOrThrow({ where: { id: personId }, select: { name: true } })).name;

/**
 * The steps that a call drawn for a second rating has by then. With one rating it would have its result as soon as the
 * rater has finished, and something would have to be done with it.
 */
function stepsOf(
	rater: {
		readonly personId: string;
		readonly name: string;
		readonly gold: GoldCallRow;
		readonly begunAt: number | null;
	},
	two: boolean,
): StoredStep[] {
	const { personId, name, gold, begunAt } = rater;
	const steps: { event: WorkflowEvent; at: number }[] = [];
	if (!two) steps.push({ event: { type: "ask-second", by: null }, at: gold.slippedAt });
	steps.push({ event: { type: "assign", by: null, rater: personId }, at: gold.slippedAt });
	if (begunAt !== null) steps.push({ event: { type: "begin", by: personId }, at: begunAt });
	if (begunAt !== null && gold.finishedAt !== null)
		steps.push({ event: { type: "finish", by: personId, apart: false }, at: gold.finishedAt });
	return steps.map(({ event, at }, index) => ({
		seq: index + 1,
		event,
		byName: "by" in event && event.by !== null ? name : null,
		raterName: "rater" in event ? name : null,
		at,
		reason: "",
		detail: {},
	}));
}
