import type { LocalisedText } from "~/domain/shared/text";
import type { FinishedCall } from "~/persistence/finished-calls.server";
import type { FinishedSearch } from "./overview-search";
import type { ScopeView } from "./overview-view";

export interface FinishedView {
	readonly scope: ScopeView;
	readonly search: FinishedSearch;
	/** To choose from: those that there are calls of. */
	readonly categories: readonly string[];
	readonly rows: readonly (Omit<FinishedCall, "completedAt" | "centrePath"> & {
		readonly completedAt: number;
		readonly centre: LocalisedText;
		/** Whether the person's record, and the call's debrief, can be opened. */
		readonly inReach: boolean;
		readonly canOpen: boolean;
	})[];
	readonly found: number;
	readonly page: number;
	readonly pages: number;
}
