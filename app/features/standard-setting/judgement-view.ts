import type { RatedTurn } from "~/domain/call/rated-turns";
import type { LocalisedText } from "~/domain/shared/text";
import type { BothLanguages, DeedRefusal, StudyHead, StudyNote } from "./study-view";

/** What a judge is asked, and what they have said so far: nothing of anybody else's. */
export interface JudgementView {
	readonly head: StudyHead;
	readonly round: 1 | 2;
	/** The revision that is being edited; 0: none yet. */
	readonly revision: number;
	readonly finished: boolean;
	readonly savedAt: number | null;
	/** Of the second round: what one said in the first. */
	readonly fromFirst: boolean;
	readonly criteria: readonly {
		readonly id: string;
		readonly name: BothLanguages;
		readonly about: LocalisedText;
		readonly safety: boolean;
		readonly value: number | null;
		/** What one said in the first round, in the second. */
		readonly before: number | null;
		readonly note: StudyNote | null;
		readonly basics: readonly BothLanguages[];
		readonly advanced: readonly BothLanguages[];
	}[];
	/** Of the borderline method: the calls to be graded. */
	readonly calls: readonly {
		readonly id: string;
		readonly number: number;
		readonly title: BothLanguages;
		readonly difficulty: number;
		readonly grade: number | null;
	}[];
}

export interface JudgementAnswer {
	readonly refusal: DeedRefusal | "incomplete" | null;
	/** Criteria without a value. */
	readonly missing: readonly string[];
	readonly given: Readonly<Record<string, string>>;
}

/** A call as a judge reads it: what was said and written, and no rating, no result, nobody's name. */
export interface CallToGrade {
	readonly head: StudyHead;
	readonly callId: string;
	readonly number: number;
	readonly title: BothLanguages;
	readonly callerName: string;
	readonly language: string;
	readonly turns: readonly RatedTurn[];
	readonly record: readonly { readonly label: string; readonly typed: string }[];
	readonly notes: string;
	readonly referral: readonly { readonly agency: string; readonly urgency: "T0" | "T1" | "T2" | "T3" }[];
	readonly grade: number | null;
	/** The round is open: a grade can be given. */
	readonly open: boolean;
	readonly place: number;
	readonly of: number;
	readonly previous: string | null;
	readonly next: string | null;
}
