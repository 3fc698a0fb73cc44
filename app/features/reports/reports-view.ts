import type { PeriodReport } from "~/domain/report/period-report";
import type { LocalisedText } from "~/domain/shared/text";

export interface ReportHead {
	readonly id: string;
	readonly centre: LocalisedText;
	/** ISO days. */
	readonly from: string;
	readonly to: string;
	/** ISO instant. */
	readonly knownAt: string;
	readonly askedAt: number;
	readonly askedByName: string;
	/** The sheet that is being made. */
	readonly step: string | null;
	readonly state: "waiting" | "making" | "made" | "failed";
}

export interface ReportsView {
	readonly rows: readonly ReportHead[];
	readonly page: number;
	readonly pages: number;
	readonly centres: readonly { readonly id: string; readonly name: LocalisedText; readonly depth: number }[];
	/** What a new report begins with. */
	readonly fresh: { readonly id: string; readonly from: string; readonly to: string; readonly today: string };
}

export interface ReportView {
	readonly head: ReportHead;
	/** Null until it is made. */
	readonly report: PeriodReport | null;
}
