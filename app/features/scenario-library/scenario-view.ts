import type { Scenario } from "~/domain/scenario/scenario.schema";
import type { LibraryFilter } from "./library-filter";

export interface ScenarioRow {
	readonly id: string;
	readonly title: string;
	/** Id and titles as they are searched. */
	readonly searched: string;
	readonly category: Scenario["category"];
	readonly callerType: Scenario["callerType"];
	readonly difficulty: number;
	readonly minutes: number;
	readonly languages: readonly string[];
	readonly pool: "open" | "sealed";
}

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

export interface ScenarioDetail extends Omit<ScenarioRow, "searched"> {
	readonly warning: string;
	readonly goals: readonly string[];
	/** For trainers only: it would give the call away. */
	readonly inside: {
		readonly caller: string;
		readonly facts: readonly string[];
		readonly endings: readonly string[];
		readonly sources: readonly { readonly text: string; readonly verified: string }[];
	} | null;
}
