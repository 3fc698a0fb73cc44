/**
 * # The way of an assessed call, from its record to its final result
 *
 * One rater or two who do not see each other, a third where they differ, release, and a trainee who may object. The
 * events are the truth; where a call stands is what the machine makes of them (`standingOf`). Nothing is taken back:
 * an amended result follows the earlier one, which stays visible as withdrawn.
 */
export type WorkflowEvent =
	/** Somebody is asked to take a part that is free; whoever begins first has it all the same. */
	| { readonly type: "assign"; readonly by: string | null; readonly rater: string }
	| { readonly type: "unassign"; readonly by: string; readonly rater: string }
	/** A rater's first save. */
	| { readonly type: "begin"; readonly by: string }
	/** A rater's work is given back unfinished, by the rater or by whoever leads: the place is free again. */
	| { readonly type: "hand-back"; readonly by: string; readonly rater: string }
	/** `apart`: this is the second of two, and they differ so far that a third decides. */
	| { readonly type: "finish"; readonly by: string; readonly apart: boolean }
	/** A rater goes on with what they had finished, while nobody else has seen it. */
	| { readonly type: "reopen"; readonly by: string }
	/**
	 * One rating is not enough here, somebody decided (null: it was drawn): also where two began at once and neither
	 * wants to lose it.
	 */
	| { readonly type: "ask-second"; readonly by: string | null }
	| { readonly type: "release"; readonly by: string }
	| { readonly type: "object"; readonly by: string }
	| { readonly type: "begin-review"; readonly by: string }
	| { readonly type: "uphold"; readonly by: string }
	| { readonly type: "amend"; readonly by: string }
	/** The days to object are over, or the trainee has read the answer to an objection. */
	| { readonly type: "close" };

export type WorkflowEventType = WorkflowEvent["type"];

/** Where an assessed call stands. */
export const WORKFLOW_STATES = [
	"to-be-rated",
	"in-rating",
	/** Rated once, and waiting for the second rater. */
	"rated",
	"in-second-rating",
	"to-be-adjudicated",
	"in-adjudication",
	/** Nobody's rating is missing; critical errors may still wait for a person's word. */
	"result",
	"released",
	"objected",
	"in-review",
	"upheld",
	"amended",
	"final",
] as const;
export type WorkflowState = (typeof WORKFLOW_STATES)[number];

/** Who has which part in it. */
export interface WorkflowContext {
	/** The rubric asks two people for this call. */
	readonly needsTwo: boolean;
	readonly traineeId: string;
	/** Who is asked to take a part that nobody has begun. */
	readonly assigned: readonly string[];
	/** Raters at work, in the order in which they began: one or two. */
	readonly rating: readonly string[];
	/** Raters who have finished, in that order. */
	readonly rated: readonly string[];
	readonly adjudicator: string | null;
	readonly reviewer: string | null;
	/** The reviewer's rating has taken the place of the earlier result. */
	readonly amended: boolean;
}

/** Parts that nobody has begun. Where one is for a third or a reviewer, one. */
export function freePlaces({ needsTwo, rating, rated }: WorkflowContext, state: WorkflowState): number {
	if (state === "to-be-adjudicated" || state === "objected") return 1;
	const open: readonly WorkflowState[] = ["to-be-rated", "in-rating", "rated"];
	return open.includes(state) ? Math.max(0, (needsTwo ? 2 : 1) - rating.length - rated.length) : 0;
}

/** Whose ratings the result rests on, as far as they are finished: one, two who stand together, the third, the reviewer. */
export function decidingRaters(
	{ rated, adjudicator, reviewer, amended }: WorkflowContext,
	state: WorkflowState,
): readonly string[] {
	if (amended && reviewer !== null) return [reviewer];
	return adjudicator !== null && state !== "in-adjudication" ? [adjudicator] : rated;
}

/** Whose turn it is now: asked to take a part, or at work on one. */
export function peopleNow(
	{ assigned, rating, adjudicator, reviewer }: WorkflowContext,
	state: WorkflowState,
): readonly string[] {
	const one = state === "in-adjudication" ? adjudicator : state === "in-review" ? reviewer : null;
	return [...assigned, ...rating, ...(one === null ? [] : [one])];
}

/** Everybody who has or had a part in the ratings: none of them takes another one. */
export function partsOf({ rating, rated, adjudicator, reviewer }: WorkflowContext): readonly string[] {
	return [...rating, ...rated, adjudicator, reviewer].filter((each) => each !== null);
}
