import { type CriterionLevel, deriveLevels } from "../rubric/derive-levels";
import { type CallResult, deriveResult } from "../rubric/derive-result";
import type { Rubric } from "../rubric/rubric.schema";
import type { AssessmentContent } from "./assessment.schema";
import { type Claim, type ClaimDecision, claimsOf, type HumanAssessment } from "./claims-of-call";
import { combineResults } from "./combine-results";
import type { ClaimState } from "./settle-claim";
import type { WorkflowStanding } from "./workflow/standing";
import { decidingRaters, type WorkflowState } from "./workflow/workflow-events";

export type MissingForRelease =
	| { readonly code: "no-finished-assessment" }
	| { readonly code: "second-rater" }
	| { readonly code: "third-rater" }
	| { readonly code: "open-claim"; readonly criticalError: string; readonly needs: ClaimNeeds };
export type ClaimNeeds = Extract<ClaimState, { state: "open" }>["needs"];

export interface RatedCall {
	readonly assessmentId: string;
	readonly raterId: string;
	readonly levels: readonly CriterionLevel[];
}

/** What the call ends up with. All of it is derived and none of it stored as truth. */
export interface ResultOfCall {
	readonly claims: readonly Claim[];
	/** The ratings that the result rests on; none: it rests on the machine's. */
	readonly deciding: readonly RatedCall[];
	/** Levels of the first deciding rating, or the machine's. */
	readonly levels: readonly CriterionLevel[];
	readonly machineLevels: readonly CriterionLevel[];
	/** The finished assessment of each person, oldest first. */
	readonly ratings: readonly RatedCall[];
	/** By the confirmed critical errors only. */
	readonly result: CallResult;
	/** The same if every open claim were confirmed: what a practice call shows, and what a release still hangs on. */
	readonly resultIfClaimsHold: CallResult;
	readonly canBeReleased: boolean;
	readonly missing: readonly MissingForRelease[];
}

/**
 * The state of a call's result from everything that raters have said about it.
 *
 * @param call.opportunities ids of the conditions that arose in the call
 * @param call.human one for each person, oldest first
 * @param call.decisions oldest first
 * @param call.standing of the workflow; null: a practice call, which nobody rates
 */
export function resultOfCall(call: {
	readonly rubric: Rubric;
	readonly difficulty: number;
	readonly opportunities: Iterable<string>;
	readonly machine: AssessmentContent;
	readonly human: readonly HumanAssessment[];
	readonly decisions: readonly ClaimDecision[];
	readonly standing: WorkflowStanding | null;
}): ResultOfCall {
	const { rubric, difficulty, machine, decisions, standing } = call;
	const opportunities = [...call.opportunities];
	const finished = call.human.filter((assessment) => assessment.finished);
	const ratings = finished.map(({ assessmentId, raterId, content }) => ({
		assessmentId,
		raterId,
		levels: deriveLevels(rubric, content.ticks, opportunities),
	}));
	const machineLevels = deriveLevels(rubric, machine.ticks, opportunities);
	const deciders = standing ? decidingRaters(standing.context, standing.state) : [];
	const deciding = deciders.flatMap((person) => ratings.filter(({ raterId }) => raterId === person));
	const levels = deciding.length > 0 ? deciding.map((each) => each.levels) : [machineLevels];

	const reviewer = standing?.context.amended ? standing.context.reviewer : null;
	const claims = claimsOf(rubric, machine, finished, decisions, reviewer);
	const confirmed = claims.filter((claim) => claim.state.state === "confirmed").map((claim) => claim.code);
	const open = claims.filter((claim) => claim.state.state === "open").map((claim) => claim.code);
	const resultBy = (errors: readonly string[]) =>
		combineResults(levels.map((each) => deriveResult(rubric, each, errors, difficulty)));
	const missing = standing ? missingForRelease(standing.state, claims) : [];
	return {
		claims,
		deciding,
		levels: levels[0] ?? machineLevels,
		machineLevels,
		ratings,
		result: resultBy(confirmed),
		resultIfClaimsHold: resultBy([...confirmed, ...open]),
		canBeReleased: standing?.state === "result" && missing.length === 0,
		missing,
	};
}

const MISSING_RATING: Partial<Record<WorkflowState, Exclude<MissingForRelease["code"], "open-claim">>> = {
	"to-be-rated": "no-finished-assessment",
	"in-rating": "no-finished-assessment",
	rated: "second-rater",
	"in-second-rating": "second-rater",
	"to-be-adjudicated": "third-rater",
	"in-adjudication": "third-rater",
};

function missingForRelease(state: WorkflowState, claims: readonly Claim[]): MissingForRelease[] {
	const rating = MISSING_RATING[state];
	return [
		...(rating ? [{ code: rating }] : []),
		...claims.flatMap(({ code, state: { ...claim } }) =>
			claim.state === "open"
				? [{ code: "open-claim" as const, criticalError: code, needs: claim.needs }]
				: [],
		),
	];
}
