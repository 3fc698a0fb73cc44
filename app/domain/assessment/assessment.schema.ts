import { z } from "zod";
import type { TickTurn } from "../rubric/derive-levels";
import { behaviourCode } from "../rubric/rubric.schema";
import { typedText } from "../shared/typed-text";

/** Longest comment, in code points. */
export const COMMENT_LENGTH = 4_000;

/** Far beyond any real call; keeps what is stored small whoever sends it. */
const MOST_TURNS = 1_000;
const MOST_TICKS = 2_000;
const MOST_COMMENTS = 500;
const MOST_CRITICAL_ERRORS = 200;

const turnNumber = z.int().min(0).max(MOST_TURNS);
const turnOrWhole = z.union([turnNumber, z.literal("whole")]);

const tick = z.strictObject({
	code: behaviourCode,
	turn: turnOrWhole,
	/** The counsellor took this harm back in their next turn, which is this one. */
	repairedAtTurn: turnNumber.optional(),
});

const comment = z.strictObject({ turn: turnNumber, text: typedText(COMMENT_LENGTH) });

const criticalErrorMark = z.strictObject({
	code: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
	/** `whole` where no turn can be named (a false record, a referral that was never made). */
	turn: turnOrWhole,
	note: typedText(COMMENT_LENGTH).optional(),
});

/**
 * What one rater, a person or the machine, says about one call. Levels and result are never part of it: they are
 * derived. Whether the codes and turns exist is for `validateAssessment`.
 */
export const assessmentContent = z.strictObject({
	ticks: z.array(tick).max(MOST_TICKS),
	comments: z.array(comment).max(MOST_COMMENTS),
	criticalErrors: z.array(criticalErrorMark).max(MOST_CRITICAL_ERRORS),
	note: typedText(COMMENT_LENGTH),
});

export type AssessmentContent = z.output<typeof assessmentContent>;
export type CriticalErrorMark = AssessmentContent["criticalErrors"][number];
export type { TickTurn };

/** The empty rubric that a rater starts from. */
export const EMPTY_ASSESSMENT: AssessmentContent = { ticks: [], comments: [], criticalErrors: [], note: "" };
