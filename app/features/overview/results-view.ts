import type { LocalisedText } from "~/domain/shared/text";
import type { ResultRow } from "~/persistence/result-list.server";
import type { ResultSearch } from "./overview-search";
import type { ScopeView } from "./overview-view";

export interface ResultsView {
	readonly scope: ScopeView;
	readonly search: ResultSearch;
	readonly criteria: readonly { readonly id: string; readonly name: LocalisedText }[];
	readonly criticalErrors: readonly { readonly code: string; readonly name: LocalisedText }[];
	readonly rows: readonly (Omit<ResultRow, "completedAt"> & {
		readonly completedAt: number;
		readonly centre: LocalisedText;
		/** Whether the person's record can be opened. */
		readonly inReach: boolean;
	})[];
	readonly found: number;
	readonly page: number;
	readonly pages: number;
}
