import type { LocalisedText } from "~/domain/shared/text";
import type { ScopeView } from "./overview-view";

/** How many certificates were in force at the end of each month. */
export interface OverTimeView {
	readonly scope: ScopeView;
	/** "2026-01", each with the day that stands for it: its last, or today. */
	readonly months: readonly { readonly month: string; readonly day: string }[];
	readonly programmes: readonly {
		readonly id: string;
		readonly name: LocalisedText;
		/** By month: how many people. */
		readonly people: readonly number[];
	}[];
}
