import type { LocalisedText } from "../shared/text";
import type { ShownCount } from "./suppress-small";

/** What a period report is made of; the same asked again comes to the same, to the last digit. */
export interface ReportAsked {
	/** A centre with all below it. */
	readonly centreId: string;
	/** ISO days, both included. The state of things is told as of the last one. */
	readonly from: string;
	readonly to: string;
	/** ISO instant. What came to be known after it does not count. */
	readonly knownAt: string;
}

/** What is counted, one sheet each; the texts of each stand with the feature. */
export const SHEETS = [
	"certification",
	"days-to-certification",
	"training-hours",
	"calls",
	"levels",
	"critical-errors",
	"agreement",
	"pre-post",
	"other-languages",
	"hard-calls",
	"directory",
	"service",
] as const;
export type SheetKey = (typeof SHEETS)[number];

/** A figure: null where there is none, `hidden` where it is about fewer than five people. */
export type ReportCell = ShownCount | null;

export interface ReportRow {
	/** What the row is about; a part of it is a centre, a criterion, a programme. */
	readonly labels: readonly LocalisedText[];
	readonly cells: readonly ReportCell[];
	/** The sum of the rows above it. */
	readonly total?: boolean;
}

export interface ReportSheet {
	readonly key: SheetKey;
	readonly rows: readonly ReportRow[];
}

/** All of a report, in both languages: plain data from which page, spreadsheet and PDF are made. */
export interface PeriodReport {
	readonly asked: ReportAsked;
	readonly centre: LocalisedText;
	readonly sheets: readonly ReportSheet[];
}
