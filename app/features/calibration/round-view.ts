import type { LicenceObstacle } from "~/domain/calibration/rater-result";
import type { MissingToOpen, RoundState } from "~/domain/calibration/round-state";
import type { StatusName } from "~/domain/certification/status";
import type { Estimate } from "~/domain/statistics/outcome";

export interface RoundListRow {
	readonly id: string;
	readonly name: string;
	readonly centre: string;
	readonly dueOn: string;
	readonly overdue: boolean;
	readonly state: RoundState;
	readonly calls: number;
	readonly raters: number;
	readonly finished: number;
	readonly part: "panel" | "rater" | null;
	readonly left: number;
}

/** A call of the round as this person may know it. */
export interface RoundCallView {
	readonly id: string;
	readonly number: number;
	readonly scenario: string;
	readonly difficulty: number;
	readonly frozen: boolean;
	/** How the panel came to agree, and who did; null before, and for raters until the round is closed. */
	readonly agreement: { readonly by: readonly string[]; readonly text: string } | null;
	/** What was written about a reference that was taken back; "" where there is none. */
	readonly written: string;
	/** Of the panel, how many have finished alone. */
	readonly panelDone: number;
	/** The reference is written and waits to be settled. */
	readonly referenceDone: boolean;
	/** Of the invited raters, how many have finished. */
	readonly ratersDone: number;
	/** One's own part, as panel or rater; null: none. */
	readonly own: "to-do" | "begun" | "done" | null;
	readonly gold: boolean;
	/** Somebody has begun to rate it: it stays. */
	readonly touched: boolean;
	/** Once closed, how many levels differ from the reference: one's own, or for whoever leads all of them. */
	readonly apart: number;
}

export interface MemberView {
	readonly id: string;
	readonly name: string;
	readonly part: "panel" | "rater";
	readonly done: number;
}

/** What a rater reached; where the round is anonymous and it is another's, under a letter. */
export interface ResultRow {
	readonly id: string;
	readonly name: string;
	readonly calls: number;
	readonly pooled: Estimate;
	readonly missed: readonly string[];
	readonly extra: number;
	readonly obstacles: readonly LicenceObstacle[];
	/** Names of the criteria whose interval lies wholly below what is asked. */
	readonly lowCriteria: readonly string[];
	readonly criteria: readonly {
		readonly id: string;
		readonly name: string;
		readonly calls: number;
		readonly same: number;
		readonly kappa: Estimate;
	}[];
	readonly licence: {
		readonly status: StatusName;
		readonly until: string | null;
		/** Requirements that are missing besides the calibration, by name. */
		readonly missing: readonly string[];
		readonly grantable: boolean;
	} | null;
}

/** The page of a round. */
export interface RoundView {
	readonly id: string;
	readonly name: string;
	readonly centre: string;
	readonly rubric: string;
	readonly rubricVersion: number;
	readonly dueOn: string;
	readonly overdue: boolean;
	readonly anonymous: boolean;
	readonly state: RoundState;
	readonly leads: boolean;
	readonly part: "panel" | "rater" | null;
	readonly calls: readonly RoundCallView[];
	/** For whoever leads; else only one's own panel. */
	readonly members: readonly MemberView[];
	readonly candidates: readonly {
		readonly id: string;
		readonly name: string;
		readonly mayRate: boolean;
		readonly met: number;
	}[];
	readonly missing: readonly MissingToOpen[];
	readonly mayCloseUnrated: boolean;
	/** Calls that a licence asks for. */
	readonly callsForLicence: number;
	readonly kappaAtLeast: number;
	/** Once closed: everybody's for whoever leads, else one's own. */
	readonly results: readonly ResultRow[];
	readonly today: string;
}
