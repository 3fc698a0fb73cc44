import type { CourseOfObjection } from "~/domain/assessment/workflow/objection";
import type { TranscriptEntry } from "~/domain/call/transcript";
import type { EndingKind } from "~/domain/call/turning-points";
import type { LevelReason } from "~/domain/rubric/derive-levels";
import type { BehaviourKind } from "~/domain/rubric/rubric.schema";
import type { Level } from "~/ui/level-mark";
import type { AskedQuestion, LearningNoteView } from "./learning-note-view";

export type Turns = readonly (number | "whole")[];

/** One turn: what the counsellor said, what it showed and did, what the caller answered. */
export interface Exchange {
	readonly turn: number;
	readonly at: number;
	readonly said: string | null;
	readonly ownWords: string | null;
	readonly why: string | null;
	/** What would have been better, unless it was said. */
	readonly better: string | null;
	readonly marks: readonly {
		readonly kind: BehaviourKind;
		readonly label: string;
		readonly repaired: boolean;
	}[];
	readonly critical: string | null;
	readonly effects: readonly { readonly gauge: "trust" | "distress" | "danger"; readonly by: number }[];
	readonly heard: readonly {
		readonly kind: TranscriptEntry["kind"];
		readonly text: string | null;
		readonly pausedMs: number | null;
		readonly waitedMs: number | null;
	}[];
}

/** Something done well; `said`: the sentence in which it was seen. */
export interface DoneWellView {
	readonly kind: "repair" | "advanced" | "basic";
	readonly label: string;
	/** `paper`: in the record or the referral. */
	readonly turn: number | "whole" | "paper";
	readonly said: string | null;
}

/** A turn on which the call turned. */
export interface TurningView {
	readonly turn: number;
	readonly did: "reply" | "silence" | "hold" | "hang-up" | "limit";
	/** Where the best replies would have led from then on, where that was worse than before; null: it was not. */
	readonly fell: EndingKind | null;
	/** Whether the best replies would still have come to a good ending. */
	readonly goodInReach: boolean;
	/** Whether the call was over with it. */
	readonly ended: boolean;
	readonly said: string | null;
	/** The reply that was picked as nearest to one's own words. */
	readonly nearest: string | null;
	readonly critical: string | null;
	readonly why: string | null;
	readonly effects: Exchange["effects"];
	readonly better: string | null;
	readonly betterWhy: string | null;
}

export interface LevelRow {
	readonly id: string;
	readonly name: string;
	readonly safety: boolean;
	readonly level: Level | null;
	/** What the other of two raters who stand together sees it at; null: there is no other. */
	readonly otherLevel: Level | null;
	readonly reason: LevelReason["code"];
	readonly harmful: readonly { readonly label: string; readonly turns: Turns }[];
	readonly repaired: readonly { readonly label: string; readonly turns: Turns }[];
	readonly seen: readonly { readonly label: string; readonly turns: Turns }[];
	readonly missing: readonly string[];
}

/** Going back into a call from its debrief, and what came of it before. */
export interface GoingBack {
	readonly startKey: string;
	/** Whoever goes back into it knows it from within: no assessed call of theirs is of this scenario again. */
	readonly sealed: boolean;
	readonly before: readonly {
		readonly callId: string;
		readonly turn: number;
		readonly kind: EndingKind | null;
		readonly title: string | null;
	}[];
}

/** What came of a call from a turn on. */
export interface Future {
	readonly callId: string;
	readonly number: number;
	readonly ending: { readonly kind: EndingKind; readonly title: string; readonly text: string } | null;
	readonly gauges: Readonly<Record<"trust" | "distress" | "danger", number>>;
	readonly exchanges: readonly {
		readonly turn: number;
		readonly said: string | null;
		readonly heard: readonly string[];
	}[];
}

/** What was said at a turn and what came of it, twice. */
export interface TwoFutures {
	readonly turn: number;
	readonly earlier: Future;
	readonly later: Future;
	/** Where both came to the same ending: the criteria whose levels differ all the same, by the machine both times. */
	readonly alike: {
		readonly differing: readonly {
			readonly name: string;
			readonly before: number | null;
			readonly after: number | null;
		}[];
	} | null;
}

/** What a page of the debrief shows, in one language. `details` is null while an assessed call waits for its release. */
export interface DebriefView {
	readonly callId: string;
	readonly number: number;
	readonly scenarioId: string;
	readonly title: string;
	readonly purpose: "practice" | "assessed";
	/** Who played the caller of a live call; null: the script did. */
	readonly playedBy: string | null;
	/** Voices of it are kept, and whoever looks may hear them. */
	readonly recorded: boolean;
	readonly traineeName: string;
	readonly answeredAt: number | null;
	readonly durationMs: number;
	readonly turns: number;
	readonly released: boolean;
	readonly own: boolean;
	readonly askWellbeing: boolean;
	readonly goingBack: GoingBack | null;
	readonly twoFutures: TwoFutures | null;
	/** Null while nothing is released. */
	readonly objection: {
		/** Until when the trainee may ask for a review. */
		readonly until: number;
		readonly open: boolean;
		readonly course: CourseOfObjection | null;
		/** Earlier results, which an amended one has taken the place of. */
		readonly withdrawn: readonly {
			readonly at: number;
			readonly passes: boolean;
			readonly mean: number | null;
		}[];
	} | null;
	/** Of one's own call. */
	readonly learningNote: LearningNoteView | null;
	/** For those who train here, where the trainee shared one. */
	readonly question: AskedQuestion | null;
	readonly ending: {
		readonly kind: EndingKind;
		readonly title: string;
		readonly text: string;
		readonly lookAt: readonly string[];
	} | null;
	readonly details: {
		readonly callerName: string;
		/** Rated by the machine alone: practice. */
		readonly byMachine: boolean;
		readonly passes: boolean;
		readonly mean: number | null;
		readonly reasons: readonly ResultReason[];
		readonly doneWell: readonly DoneWellView[];
		readonly turned: readonly TurningView[];
		readonly exchanges: readonly Exchange[];
		readonly gauges: readonly {
			readonly trust: number;
			readonly distress: number;
			readonly danger: number;
		}[];
		readonly levels: readonly LevelRow[];
		readonly criticalErrors: readonly {
			readonly name: string;
			readonly what: string;
			readonly turns: Turns;
			readonly state: "confirmed" | "rejected" | "open";
		}[];
		readonly comments: readonly { readonly turn: number; readonly text: string; readonly by: string }[];
		readonly record: readonly {
			readonly label: string;
			readonly outcome:
				| "recorded"
				| "wrong"
				| "missing"
				| "for-a-rater"
				| "not-revealed"
				| "not-revealed-but-filled";
			readonly typed: string;
			readonly told: number | null;
		}[];
		readonly referral: {
			readonly needed: boolean;
			readonly overall: "right" | "tolerable" | "wrong" | "dangerous";
			readonly missing: readonly string[];
			readonly decisions: readonly {
				readonly agency: string;
				readonly verdict: "right" | "tolerable" | "dangerous" | "wrong";
				readonly urgency: {
					readonly chosen: string;
					readonly verdict: string | null;
					readonly late: boolean;
				};
				readonly missing: readonly string[];
				readonly extra: readonly string[];
				readonly consent: { readonly chosen: string; readonly verdict: string };
			}[];
		};
		readonly rubric: { readonly name: string; readonly version: number; readonly ratification: string };
		readonly canReplay: boolean;
	} | null;
}

export type ResultReason =
	| { readonly code: "critical-error"; readonly criticalError: string; readonly name: string }
	| {
			readonly code: "safety-below";
			readonly criterion: string;
			readonly level: number;
			readonly need: number;
			readonly name: string;
	  }
	| { readonly code: "mean-below"; readonly mean: number; readonly need: number; readonly name: string }
	| {
			readonly code: "too-few-applicable";
			readonly have: number;
			readonly need: number;
			readonly name: string;
	  };
