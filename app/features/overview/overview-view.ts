import type { LocalisedText } from "~/domain/shared/text";
import type { OverviewSearch } from "./overview-search";

/** From how many calls on a figure by centre is shown as one. */
export const FEW = 5;

/** What is looked at, and what else could be. */
export interface ScopeView {
	/** With the months that hold, whether they were asked for or not. */
	readonly search: OverviewSearch;
	readonly narrowed: boolean;
	/** The address names a centre that is not one of the viewer's: what they may see is shown in its place. */
	readonly outOfReach: boolean;
	/** To choose from, each after its parent. */
	readonly centres: readonly { readonly id: string; readonly name: LocalisedText; readonly depth: number }[];
	/** The rows of a table by centre. */
	readonly groups: readonly {
		readonly id: string;
		readonly name: LocalisedText;
		/** Only what was done at the centre itself. */
		readonly alone: boolean;
	}[];
}
