import type { TranscriptEntry } from "~/domain/call/transcript";
import type { LevelReason } from "~/domain/rubric/derive-levels";
import type { BehaviourKind } from "~/domain/rubric/rubric.schema";
import type { Level } from "~/ui/level-mark";

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

export interface LevelRow {
	readonly id: string;
	readonly name: string;
	readonly safety: boolean;
	readonly level: Level | null;
	readonly reason: LevelReason["code"];
	readonly harmful: readonly { readonly label: string; readonly turns: Turns }[];
	readonly repaired: readonly { readonly label: string; readonly turns: Turns }[];
	readonly seen: readonly { readonly label: string; readonly turns: Turns }[];
	readonly missing: readonly string[];
}

/** What a page of the debrief shows, in one language. `details` is null while an assessed call waits for its release. */
export interface DebriefView {
	readonly callId: string;
	readonly number: number;
	readonly scenarioId: string;
	readonly title: string;
	readonly purpose: "practice" | "assessed";
	readonly traineeName: string;
	readonly answeredAt: number | null;
	readonly durationMs: number;
	readonly turns: number;
	readonly released: boolean;
	readonly own: boolean;
	readonly askWellbeing: boolean;
	readonly ending: {
		readonly kind: "good" | "partial" | "harm" | "lost";
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
