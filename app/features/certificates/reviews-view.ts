import type { ReviewOutcome } from "~/domain/certification/critical-error-review";
import type { LocalisedText } from "~/domain/shared/text";

/** A decision that a confirmed critical error asks for. Plain data. */
export interface ReviewView {
	readonly id: string;
	readonly programme: LocalisedText;
	readonly callId: string;
	readonly callNumber: number;
	readonly errors: readonly LocalisedText[];
	readonly openedAt: number;
	/** ISO day. */
	readonly dueOn: string;
	/** Open, and its day is over. */
	readonly late: boolean;
	readonly outcome: {
		readonly outcome: ReviewOutcome | "withdrawn";
		readonly reason: string;
		readonly by: string | null;
		readonly at: number;
	} | null;
}

/** The list of them at the centres in reach. */
export interface ReviewsView {
	readonly state: "open" | "decided";
	readonly rows: readonly (ReviewView & { readonly personId: string; readonly name: string })[];
	readonly late: number;
	readonly paging: { readonly page: number; readonly pages: number };
}
