import type { CentreCoverage } from "~/persistence/double-rated.server";
import type { AgreementSearch } from "./agreement-search";
import type { FigureRow, ShownFigures, ShownStatistic } from "./shown-figures";

/** A call in which two raters came to different levels of a criterion. */
export interface DifferingCall {
	readonly callId: string;
	readonly number: number;
	readonly title: string;
	readonly apart: number;
	readonly levels: readonly { readonly rater: string; readonly level: number }[];
}

/** A criterion on which raters differ, with calls that show why. */
export interface DifferingCriterion {
	readonly key: string;
	readonly name: string;
	/** In how many calls they differ, of those that two rated. */
	readonly differing: number;
	readonly of: number;
	readonly calls: readonly DifferingCall[];
}

export interface PairRow {
	readonly names: readonly [string, string];
	readonly figures: ShownFigures;
}

/** How far a rater is from the others; the unit is a call. */
export interface SeverityRow {
	readonly rater: string;
	readonly calls: number;
	readonly severity: ShownStatistic;
	/** The interval does not hold 0. */
	readonly flagged: boolean;
}

export interface CoverageRow extends CentreCoverage {
	readonly name: string;
}

/** How raters agree in the daily work, in one language. */
export interface AgreementView {
	readonly search: AgreementSearch;
	readonly rubrics: readonly (readonly [hash: string, label: string])[];
	readonly centres: readonly (readonly [id: string, name: string])[];
	/** Released calls that two rated. */
	readonly calls: number;
	readonly raters: number;
	readonly pooled: readonly FigureRow[];
	readonly criteria: readonly FigureRow[];
	readonly byCentre: readonly FigureRow[];
	/** Oldest first, without gaps: a month without a call has its row, too. */
	readonly byMonth: readonly FigureRow[];
	readonly worst: readonly DifferingCriterion[];
	readonly pairs: readonly PairRow[];
	readonly severity: readonly SeverityRow[];
	readonly coverage: readonly CoverageRow[];
}
