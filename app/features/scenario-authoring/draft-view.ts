import type { Message } from "~/domain/scenario/problem";
import type { ProofReport } from "~/domain/scenario/proof/prove-scenario";

/**
 * Where a draft stands before the gate:
 * - `unreadable` and `errors`: the check keeps it out; the latter can be read, not played
 * - `proving`, `broken`: the proof runs, or did not come to an end
 * - `refuted`: the proof keeps it out
 * - `ready`: it may be published
 * - `unchanged`: it is the version in use
 */
export type DraftState = "unreadable" | "errors" | "proving" | "broken" | "refuted" | "ready" | "unchanged";

export interface DraftRow {
	readonly id: string;
	readonly scenarioId: string | null;
	/** What the text calls itself; empty where that cannot be read. */
	readonly title: string;
	/** Its form is right: it can be read as a scenario. */
	readonly readable: boolean;
	readonly savedAt: number;
	readonly savedBy: string;
	readonly published: boolean;
}

/** A problem at its line, with the way to see it where there is one. */
export interface ProblemView {
	readonly line: number;
	readonly column: number;
	readonly rule: string;
	readonly message: Message;
	readonly severity: "error" | "warning";
	/** Where the counter-example is played. */
	readonly see: string | null;
}

export interface DraftView extends DraftRow {
	readonly revision: number;
	readonly source: string;
	readonly state: DraftState;
	readonly problems: readonly ProblemView[];
	/** Null until it is proved. */
	readonly report: ProofReport | null;
	/** The version in use that this would follow; null: there is none, or the text cannot be read. */
	readonly current: string | null;
	/** It can be played. */
	readonly playable: boolean;
}
