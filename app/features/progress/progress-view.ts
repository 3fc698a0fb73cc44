import type { Verdict } from "~/domain/assessment/progress";
import type { LocalisedText } from "~/domain/shared/text";
import type { PURPOSES } from "./progress-search";

/** A call in the order in which they were taken. */
export interface ProgressCall {
	readonly id: string;
	readonly number: number;
	readonly at: number;
	readonly title: LocalisedText;
	readonly difficulty: number;
	readonly canOpen: boolean;
	/** Whether it counts in the trend, or why not. */
	readonly counts: "fresh" | "what-if" | "met-before";
}

export interface CriterionView {
	readonly id: string;
	readonly name: LocalisedText;
	readonly safety: boolean;
	/** Calls that count in the trend. */
	readonly calls: number;
	readonly verdict: Verdict;
	/** From the first call to the last one, in levels, with its interval. */
	readonly change: { readonly by: number; readonly low: number; readonly high: number } | null;
	/** Each call that gave it an opportunity; `call`: its place in the list of calls. */
	readonly points: readonly { readonly call: number; readonly level: number }[];
	/** By the place in `points`. */
	readonly line: readonly {
		readonly point: number;
		readonly at: number;
		readonly low: number;
		readonly high: number;
	}[];
}

/** How the levels of a person's calls have gone, criterion by criterion. */
export interface ProgressView {
	readonly person: { readonly id: string; readonly name: string; readonly own: boolean };
	readonly of: (typeof PURPOSES)[number];
	/** The rubric version that is looked at, and what there is to choose from. Null: no call is finished. */
	readonly rubric: string | null;
	readonly rubrics: readonly {
		readonly key: string;
		readonly name: LocalisedText;
		readonly version: number;
	}[];
	readonly calls: readonly ProgressCall[];
	readonly criteria: readonly CriterionView[];
	/** How many criteria have their noise from calls that two people rated; the rest have the default. */
	readonly measured: number;
}
