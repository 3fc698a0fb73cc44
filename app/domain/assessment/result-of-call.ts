import { byTurn, type CriterionLevel, deriveLevels, type TickTurn } from "../rubric/derive-levels";
import { type CallResult, deriveResult } from "../rubric/derive-result";
import type { Rubric } from "../rubric/rubric.schema";
import type { AssessmentContent } from "./assessment.schema";
import { type ClaimState, settleClaim } from "./settle-claim";

/** One person's assessment of the call, as it stands. */
export interface HumanAssessment {
	readonly assessmentId: string;
	readonly raterId: string;
	readonly content: AssessmentContent;
	/** Drafts neither claim nor decide. */
	readonly finished: boolean;
}

/** A person's yes or no to a critical error that somebody claimed. A later one of the same person replaces it. */
export interface ClaimDecision {
	readonly code: string;
	readonly turn?: TickTurn | undefined;
	readonly personId: string;
	readonly confirmed: boolean;
}

/** A critical error that the machine or a person claims of this call: one per code, wherever it was seen. */
export interface Claim {
	readonly code: string;
	/** Where it was seen, by whom (`machine` or the person's id), in the order of turns. */
	readonly places: readonly {
		readonly turn: TickTurn;
		readonly by: string;
		readonly note?: string | undefined;
	}[];
	readonly claimedByMachine: boolean;
	/** People who marked it in a finished assessment. */
	readonly claimedBy: readonly string[];
	/** People who say yes, by a mark or a decision, and people who say no. */
	readonly confirmedBy: readonly string[];
	readonly rejectedBy: readonly string[];
	readonly state: ClaimState;
}

export type MissingForRelease =
	| { readonly code: "no-finished-assessment" }
	| { readonly code: "second-rater"; readonly have: number; readonly need: number }
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
	/** Whose levels these are: the newest finished assessment of a person, or the machine's while there is none. */
	readonly basis:
		| { readonly by: "machine" }
		| { readonly by: "person"; readonly assessmentId: string; readonly raterId: string };
	readonly levels: readonly CriterionLevel[];
	readonly machineLevels: readonly CriterionLevel[];
	/** The newest finished assessment of each person, oldest first. */
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
 * @param call.human oldest first, by the time when each was finished
 * @param call.decisions oldest first
 */
export function resultOfCall(call: {
	readonly rubric: Rubric;
	readonly difficulty: number;
	readonly opportunities: Iterable<string>;
	readonly machine: AssessmentContent;
	readonly human: readonly HumanAssessment[];
	readonly decisions: readonly ClaimDecision[];
}): ResultOfCall {
	const { rubric, difficulty, machine, decisions } = call;
	const opportunities = [...call.opportunities];
	const finished = newestOfEach(call.human.filter((assessment) => assessment.finished));
	const ratings = finished.map(({ assessmentId, raterId, content }) => ({
		assessmentId,
		raterId,
		levels: deriveLevels(rubric, content.ticks, opportunities),
	}));
	const machineLevels = deriveLevels(rubric, machine.ticks, opportunities);
	const newest = ratings.at(-1);
	const levels = newest?.levels ?? machineLevels;

	const claims = claimsOf(rubric, machine, finished, decisions);
	const confirmed = claims.filter((claim) => claim.state.state === "confirmed").map((claim) => claim.code);
	const open = claims.filter((claim) => claim.state.state === "open").map((claim) => claim.code);
	const missing = missingForRelease(rubric, difficulty, ratings.length, claims);
	return {
		claims,
		basis: newest
			? { by: "person", assessmentId: newest.assessmentId, raterId: newest.raterId }
			: { by: "machine" },
		levels,
		machineLevels,
		ratings,
		result: deriveResult(rubric, levels, confirmed, difficulty),
		resultIfClaimsHold: deriveResult(rubric, levels, [...confirmed, ...open], difficulty),
		canBeReleased: missing.length === 0,
		missing,
	};
}

/** A person who rated twice counts once, by the newest, at the newest's place. */
function newestOfEach(assessments: readonly HumanAssessment[]): HumanAssessment[] {
	return assessments.filter(
		(assessment, index) =>
			!assessments.slice(index + 1).some((later) => later.raterId === assessment.raterId),
	);
}

function claimsOf(
	rubric: Rubric,
	machine: AssessmentContent,
	finished: readonly HumanAssessment[],
	decisions: readonly ClaimDecision[],
): Claim[] {
	const marks = [
		...machine.criticalErrors.map((mark) => ({ ...mark, by: "machine", person: null as string | null })),
		...finished.flatMap((assessment) =>
			assessment.content.criticalErrors.map((mark) => ({
				...mark,
				by: assessment.raterId,
				person: assessment.raterId,
			})),
		),
	];
	// A decision stands even when the mark that it answered is gone (a rater re-rated the call without it).
	const claimed = new Set(
		[...marks, ...decisions.filter((decision) => decision.confirmed)].map((each) => each.code),
	);
	return rubric.criticalErrors
		.filter((error) => claimed.has(error.code))
		.map(({ code }): Claim => {
			const here = marks.filter((mark) => mark.code === code);
			const claimedBy = [...new Set(here.flatMap((mark) => (mark.person === null ? [] : [mark.person])))];
			const claimedByMachine = here.some((mark) => mark.person === null);
			const stances = new Map(claimedBy.map((person) => [person, true]));
			for (const decision of decisions) {
				if (decision.code === code) stances.set(decision.personId, decision.confirmed);
			}
			const saying = (yes: boolean) =>
				[...stances].filter(([, stance]) => stance === yes).map(([person]) => person);
			const confirmedBy = saying(true);
			const rejectedBy = saying(false);
			return {
				code,
				places: here.map(({ turn, by, note }) => ({ turn, by, note })).sort((a, b) => byTurn(a.turn, b.turn)),
				claimedByMachine,
				claimedBy,
				confirmedBy,
				rejectedBy,
				state: settleClaim({
					claimedByMachine,
					confirmations: confirmedBy.length,
					rejections: rejectedBy.length,
				}),
			};
		});
}

function missingForRelease(
	rubric: Rubric,
	difficulty: number,
	raters: number,
	claims: readonly Claim[],
): MissingForRelease[] {
	const need = rubric.pass.secondRater.difficulties.includes(difficulty) ? 2 : 1;
	const missing: MissingForRelease[] = [];
	if (raters === 0) missing.push({ code: "no-finished-assessment" });
	if (raters > 0 && raters < need) missing.push({ code: "second-rater", have: raters, need });
	for (const { code, state } of claims) {
		if (state.state === "open") missing.push({ code: "open-claim", criticalError: code, needs: state.needs });
	}
	return missing;
}
