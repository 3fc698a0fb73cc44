import type { AssessmentContent } from "~/domain/assessment/assessment.schema";
import type { Claim } from "~/domain/assessment/claims-of-call";
import type { ComparedFact } from "~/domain/assessment/compare-record";
import type { MissingForRelease } from "~/domain/assessment/result-of-call";
import type { RatingDifferences } from "~/domain/assessment/workflow/differences";
import type { CourseOfObjection } from "~/domain/assessment/workflow/objection";
import type { WorkflowEventType, WorkflowState } from "~/domain/assessment/workflow/workflow-events";
import type { RatedTurn } from "~/domain/call/rated-turns";
import type { TickTurn } from "~/domain/rubric/derive-levels";
import type { FailReason } from "~/domain/rubric/derive-result";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import type { Language } from "~/domain/shared/text";
import type { Level } from "~/ui/level-mark";
import type { Part } from "./workflow-steps";

/** What the trainee wrote and decided, and what the caller really told. No judgement of the machine's in it. */
export interface PaperOfCall {
	readonly facts: readonly {
		readonly id: string;
		readonly label: string;
		readonly typed: string;
		/** The turn in which the caller told it; null: never. */
		readonly toldAt: number | null;
		/** What the caller told, where the scenario says it in words. */
		readonly told: string | null;
	}[];
	readonly notes: string;
	readonly referral: readonly {
		readonly agency: string;
		readonly urgency: "T0" | "T1" | "T2" | "T3";
		readonly information: readonly string[];
		readonly consent: "given" | "lawful-ground" | "none";
	}[];
}

/** What the machine says of the call. Sent only to a rater who has saved once. */
export interface MachineView {
	readonly content: AssessmentContent;
	readonly record: Readonly<Record<string, ComparedFact["outcome"]>>;
}

/** An assessment as it stands on the server. */
export interface StandingAssessment {
	readonly revision: number;
	readonly content: AssessmentContent;
	readonly finished: boolean;
	readonly savedAt: number;
}

/** What the call comes to, in one language. */
export interface ResultView {
	readonly passes: boolean;
	readonly mean: number | null;
	readonly reasons: readonly (FailReason & { readonly name: string })[];
	readonly missing: readonly (MissingForRelease & { readonly name: string })[];
	readonly canBeReleased: boolean;
	readonly ratings: readonly {
		readonly raterName: string;
		readonly own: boolean;
		readonly levels: readonly { readonly id: string; readonly name: string; readonly level: Level | null }[];
	}[];
	readonly claims: readonly {
		readonly code: string;
		readonly name: string;
		readonly what: string;
		readonly notYet: string;
		readonly state: Claim["state"];
		readonly places: readonly {
			readonly turn: number | "whole";
			readonly by: string | null;
			readonly note: string;
		}[];
		/** What people said to it, oldest first. */
		readonly decisions: readonly {
			readonly by: string;
			readonly confirmed: boolean;
			readonly reason: string;
		}[];
		/** Whoever looks may settle it now. */
		readonly mayDecide: boolean;
		/** Whoever looks claimed it. */
		readonly own: boolean;
	}[];
}

/** How two who rated a call blind are apart, for the third who decides. */
export interface PairView {
	readonly names: readonly [string, string];
	readonly because: RatingDifferences["because"];
	readonly means: number | null;
	readonly levels: readonly (RatingDifferences["levels"][number] & { readonly name: string })[];
	/** Behaviours and critical errors that one saw and the other did not, or at other turns. */
	readonly seen: readonly {
		readonly code: string;
		readonly name: string;
		readonly critical: boolean;
		readonly first: readonly TickTurn[];
		readonly second: readonly TickTurn[];
	}[];
}

/** How the members of a panel are apart, before they agree on the reference. */
export interface PanelView {
	readonly names: readonly string[];
	/** By criterion each member's level, in the order of the names. */
	readonly levels: readonly {
		readonly id: string;
		readonly name: string;
		readonly levels: readonly (Level | null)[];
	}[];
	/** What not all of them saw at the same turns; by member the turns. */
	readonly seen: readonly {
		readonly code: string;
		readonly name: string;
		readonly critical: boolean;
		readonly turns: readonly (readonly TickTurn[])[];
	}[];
}

/** The call is rated for a round of calibration: nothing of it reaches the counsellor's record. */
export interface CalibrationPlace {
	readonly part: "panel" | "reference" | "rater";
	readonly roundId: string;
	readonly roundName: string;
	/** Of the call within the round. */
	readonly id: string;
	/** Of the panel, beside the reference; else null. */
	readonly panel: PanelView | null;
	/** Nothing can be changed any more. */
	readonly over: boolean;
}

export interface HistoryStep {
	readonly seq: number;
	readonly type: WorkflowEventType;
	/** Null: the product itself. */
	readonly by: string | null;
	readonly rater: string | null;
	readonly at: number;
	readonly reason: string;
	/** The call was drawn for a second rating: how many could be asked then. Null in every other step. */
	readonly asked: number | null;
}

/**
 * The rating page.
 * - `rate`: whoever looks rates: their own assessment, perhaps not begun
 * - `choose`: somebody else has begun or finished; whoever looks has not, and decides what to do
 * - `read`: whoever looks does not rate and sees what it comes to, or it is released
 */
export interface RatingView {
	readonly mode: "rate" | "choose" | "read";
	readonly part: Part;
	/** The person who looks. */
	readonly me: string;
	readonly state: WorkflowState;
	readonly callId: string;
	readonly number: number;
	readonly title: string;
	readonly traineeName: string;
	readonly callerName: string;
	/** The language in which the call was held: its words are shown in no other. */
	readonly language: Language;
	readonly difficulty: number;
	readonly completedAt: number;
	readonly turns: readonly RatedTurn[];
	readonly paper: PaperOfCall;
	readonly rubric: Rubric;
	/** The conditions that arose in this call: what decides what is scored at all. */
	readonly opportunities: readonly string[];
	/** The turn in which each of them arose; 0: with the first line. */
	readonly cues: Readonly<Record<string, number>>;
	readonly mine: StandingAssessment | null;
	/** What the third or the reviewer begins with; null: the empty rubric. */
	readonly startWith: AssessmentContent | null;
	readonly others: readonly {
		readonly id: string;
		readonly name: string;
		readonly does: "rates" | "rated";
	}[];
	/** Whoever rates without a licence: why what they rate decides no certificate. */
	readonly licence: "none" | "expired" | "paused" | null;
	/** Who was asked to rate and has not begun, whoever looks among them. */
	readonly asked: readonly { readonly id: string; readonly name: string }[];
	/** Whoever looks may still rate it, or has, without seeing the other. */
	readonly blind: boolean;
	readonly machine: MachineView | null;
	readonly result: ResultView | null;
	readonly pair: PairView | null;
	readonly objection: CourseOfObjection | null;
	/** Whoever looks may judge the objection: they had no part. */
	readonly mayReview: boolean;
	/** Who may be asked to take the part that is free. */
	readonly candidates: readonly {
		readonly id: string;
		readonly name: string;
		readonly waiting: number;
		readonly ratedLast: boolean;
	}[];
	readonly history: readonly HistoryStep[];
	readonly release: { readonly at: number; readonly by: string; readonly passes: boolean } | null;
	/** A person played the caller; null: the script did, or who it was would tell whose call it is. */
	readonly live: {
		readonly playedById: string;
		readonly playedBy: string;
		/** Their rating begins with what whoever looks ticked while the call ran. */
		readonly ticked: boolean;
	} | null;
	/** Null: it is rated for its result. */
	readonly calibration: CalibrationPlace | null;
}

/** What a save is answered with. */
export type SaveAnswer =
	| {
			readonly saved: true;
			readonly revision: number;
			readonly savedAt: number;
			/** Null where the rule of the rubric version keeps it back. */
			readonly machine: MachineView | null;
	  }
	| { readonly saved: false; readonly reason: "conflict"; readonly stands: Conflict }
	| { readonly saved: false; readonly reason: "released" }
	| { readonly saved: false; readonly reason: "invalid"; readonly problems: readonly SaveProblem[] };

/** What stands in the way of a save: one's own from another tab, with what it holds, or another's, without. */
export interface Conflict {
	readonly raterName: string;
	readonly own: boolean;
	readonly revision: number;
	readonly savedAt: number;
	readonly finished: boolean;
	readonly content: AssessmentContent | null;
	/** What was typed can become the second rating of the call. */
	readonly mayBeSecond: boolean;
}

/** A part of an assessment that cannot be kept: where, and what is wrong, in words. */
export interface SaveProblem {
	readonly path: string;
	readonly message: string;
}
