import type { AssessmentContent } from "~/domain/assessment/assessment.schema";
import type { ComparedFact } from "~/domain/assessment/compare-record";
import type { Claim, MissingForRelease } from "~/domain/assessment/result-of-call";
import type { TranscriptEntry } from "~/domain/call/transcript";
import type { FailReason } from "~/domain/rubric/derive-result";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import type { Language } from "~/domain/shared/text";
import type { Level } from "~/ui/level-mark";

/** One turn as a rater hears it: what the counsellor said, then what came back. */
export interface RatedTurn {
	readonly turn: number;
	/** Milliseconds since the call was answered. */
	readonly at: number;
	/** The reply that was picked; the greeting at turn 0. */
	readonly said: string | null;
	/** What the trainee typed before picking: this is what is rated. */
	readonly ownWords: string | null;
	readonly heard: readonly {
		readonly kind: TranscriptEntry["kind"];
		readonly text: string | null;
		readonly directions: string | null;
		readonly pausedMs: number | null;
	}[];
}

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
	readonly round: number;
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

/**
 * The rating page.
 * - `rate`: whoever looks rates: their own assessment, perhaps not begun
 * - `choose`: somebody else has begun; whoever looks has not, and decides whether to rate too
 * - `read`: whoever looks does not rate and sees what it comes to, or it is released
 */
export interface RatingView {
	readonly mode: "rate" | "choose" | "read";
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
	/** The round that whoever looks rates, or would rate. */
	readonly round: number;
	readonly mine: StandingAssessment | null;
	readonly others: readonly { readonly name: string; readonly finished: boolean }[];
	/** Another rater has to rate before anybody may read what it comes to. */
	readonly blind: boolean;
	readonly machine: MachineView | null;
	readonly result: ResultView | null;
	readonly release: { readonly at: number; readonly by: string; readonly passes: boolean } | null;
}

/** What a save is answered with. */
export type SaveAnswer =
	| {
			readonly saved: true;
			readonly revision: number;
			readonly savedAt: number;
			readonly machine: MachineView;
	  }
	| { readonly saved: false; readonly reason: "conflict"; readonly stands: Conflict }
	| { readonly saved: false; readonly reason: "released" }
	| { readonly saved: false; readonly reason: "invalid"; readonly problems: readonly SaveProblem[] };

/** What stands in the way of a save. Another's content is null where two raters may not see each other's ticks. */
export interface Conflict {
	readonly raterName: string;
	/** It is one's own, from another tab. */
	readonly own: boolean;
	readonly round: number;
	readonly revision: number;
	readonly savedAt: number;
	readonly finished: boolean;
	readonly content: AssessmentContent | null;
	/** The next round that nobody has. */
	readonly freeRound: number;
}

/** A part of an assessment that cannot be kept: where, and what is wrong, in words. */
export interface SaveProblem {
	readonly path: string;
	readonly message: string;
}
