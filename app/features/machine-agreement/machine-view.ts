import type { ExactShare, TwoByTwo } from "~/domain/agreement/two-by-two";
import type { Disagreement } from "~/domain/assessment/machine-agreement";
import type { BehaviourKind } from "~/domain/rubric/rubric.schema";
import type { Language } from "~/domain/shared/text";
import type { MachineSearch } from "./machine-search";

/** A table with its two shares. */
export interface Compared {
	readonly table: TwoByTwo;
	readonly units: number;
	readonly sensitivity: ExactShare;
	readonly specificity: ExactShare;
}

/** A behaviour or a critical error (`kind` null). */
export interface ComparedCode extends Compared {
	readonly code: string;
	readonly name: string;
	readonly kind: BehaviourKind | null;
	readonly peopleOnly: boolean;
}

export interface ComparedCriterion extends Compared {
	readonly id: string;
	readonly name: string;
	readonly behaviours: readonly ComparedCode[];
}

/** A disagreement with the words that it is about. */
export interface DisagreementRow extends Disagreement {
	readonly number: number;
	readonly name: string;
	readonly scenarioId: string;
	/** Start of the version's hash. */
	readonly version: string;
	/** The language in which the call was held: its words are shown in no other. */
	readonly language: Language;
	/** What the counsellor said; null for the whole call. */
	readonly said: string | null;
	readonly inOwnWords: boolean;
	/** The reply in the scenario's script; null where none was picked. */
	readonly reply: { readonly point: string; readonly id: string } | null;
}

/** The machine against people, in one language. */
export interface MachineView {
	readonly search: MachineSearch;
	readonly rubrics: readonly (readonly [hash: string, label: string])[];
	readonly scenarios: readonly (readonly [id: string, title: string])[];
	/** Released calls in reach by the chosen rubric, before the other filters. */
	readonly released: number;
	readonly calls: number;
	readonly criteria: readonly ComparedCriterion[];
	readonly criticalErrors: readonly ComparedCode[];
	readonly disagreements: {
		readonly rows: readonly DisagreementRow[];
		readonly total: number;
		readonly page: number;
		readonly pages: number;
		/** Name of the behaviour that is asked for; null: all. */
		readonly of: string | null;
	};
}
