import type { Scenario } from "~/domain/scenario/scenario.schema";
import type { LibraryFilter } from "./library-filter";
import type { ScenarioRow } from "./scenario-view";

/** The library as a list: what was asked for, what there is of it, and what can be chosen. */
export interface LibraryView {
	readonly filter: LibraryFilter;
	readonly rows: readonly ScenarioRow[];
	/** How many there are for this person at all. */
	readonly total: number;
	readonly choices: {
		readonly categories: readonly Scenario["category"][];
		readonly callers: readonly Scenario["callerType"][];
		readonly languages: readonly { readonly tag: string; readonly name: string }[];
	};
	/** Whether sealed ones are among them for this person. */
	readonly showPool: boolean;
}
