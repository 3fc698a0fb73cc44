import type { Scenario } from "~/domain/scenario/scenario.schema";

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
