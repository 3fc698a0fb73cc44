import type { LocalisedText } from "~/domain/shared/text";
import type { Caution } from "~/domain/standard-setting/cautions";
import type { Method, StudyEvent, StudyRefusal, StudyState } from "~/domain/standard-setting/study-life";
import type { Reason } from "~/domain/statistics/outcome";

export type BothLanguages = Pick<LocalisedText, "vi" | "en">;

/** What stands at the head of every page of a study. */
export interface StudyHead {
	readonly id: string;
	readonly name: string;
	readonly method: Method;
	readonly anonymous: boolean;
	readonly state: StudyState;
	readonly createdBy: string;
	readonly createdAt: number;
	readonly centre: BothLanguages;
	readonly rubric: {
		/** Short, as addresses have it. */
		readonly hash: string;
		readonly name: BothLanguages;
		readonly version: number;
		/** The cut that this version has. */
		readonly mean: number;
		readonly newest: boolean;
	};
}

/** Somebody's value: `name` null while nobody is to know whose it is. */
export interface JudgeValue {
	readonly value: number;
	readonly own: boolean;
	/** Stable within the study, from 1; not the order of names. */
	readonly number: number;
	readonly name: string | null;
}

/** What was said of one criterion, round by round. */
export interface CriterionRow {
	readonly id: string;
	readonly name: BothLanguages;
	readonly safety: boolean;
	readonly rounds: readonly (readonly JudgeValue[])[];
	readonly note: StudyNote | null;
}

export interface StudyNote {
	readonly seq: number;
	readonly text: string;
	readonly by: string;
	readonly at: number;
}

/** The cut of a round of criteria. */
export interface AngoffRound {
	readonly round: number;
	readonly value: number;
	readonly deviation: number | null;
	readonly standardError: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly judges: readonly JudgeValue[];
	readonly cautions: readonly Caution[];
}

export interface GradedCall {
	readonly id: string;
	readonly number: number;
	readonly title: BothLanguages;
	readonly grade: number;
	readonly grades: number;
	readonly score: number;
}

/** The cut of graded calls; `cut` null with the reason: there is none. */
export interface BorderlineResult {
	readonly calls: readonly GradedCall[];
	readonly judges: number;
	readonly reason: Reason | null;
	readonly cut: {
		readonly value: number;
		readonly slope: number;
		readonly intercept: number;
		readonly rSquared: number;
		readonly standardError: number;
		readonly low: number;
		readonly high: number;
	} | null;
	readonly cautions: readonly Caution[];
}

/** What a cut would do to the released results within reach of whoever leads. */
export interface Impact {
	readonly all: number;
	readonly now: number;
	readonly atCut: number;
	readonly atLow: number | null;
	readonly atHigh: number | null;
}

export interface Decision {
	readonly cut: number;
	readonly methodCut: number | null;
	readonly by: string;
	readonly at: number;
	readonly reason: string;
}

/** What became of the decided cut. */
export type Taken =
	| { readonly state: "nowhere" | "discarded" }
	| { readonly state: "draft"; readonly draftId: string; readonly changed: boolean }
	| { readonly state: "frozen" | "other"; readonly hash: string; readonly version: number };

export interface HistoryLine {
	readonly seq: number;
	readonly type: StudyEvent["type"];
	readonly by: string;
	readonly at: number;
	readonly about: string | null;
	readonly reason: string;
}

export interface JudgeLine {
	readonly id: string;
	readonly name: string;
	/** In the round that is open; null: none is. */
	readonly standing: "nothing" | "begun" | "handed-in" | null;
}

export interface StudyView {
	readonly head: StudyHead;
	readonly leads: boolean;
	readonly judges: boolean;
	/** May put the cut into the rubric's draft. */
	readonly edits: boolean;
	/** Whoever looks has handed in, in the round that is open. */
	readonly handedIn: boolean;
	readonly panel: readonly JudgeLine[];
	readonly candidates: readonly {
		readonly id: string;
		readonly name: string;
		readonly centre: BothLanguages;
	}[];
	readonly chosenCalls: number;
	readonly criteria: readonly CriterionRow[];
	readonly rounds: readonly AngoffRound[];
	readonly borderline: BorderlineResult | null;
	/** The cut that the method came to in its last round; null: there is none (yet). */
	readonly methodCut: number | null;
	readonly impact: Impact | null;
	readonly decision: Decision | null;
	readonly taken: Taken | null;
	readonly history: readonly HistoryLine[];
}

/** Why a deed on a study was refused. */
export type DeedRefusal =
	| StudyRefusal
	| "stale"
	| "noted-meanwhile"
	| "need-judge"
	| "draft-gone"
	| "unknownDeed";

/** What a refused deed is answered with: nothing that was typed is lost. */
export interface DeedAnswer {
	readonly deed: string;
	readonly refusal: DeedRefusal | null;
	readonly errors: Readonly<Record<string, string>>;
	readonly given: Readonly<Record<string, string>>;
}
