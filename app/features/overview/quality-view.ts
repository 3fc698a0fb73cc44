import type { LocalisedText } from "~/domain/shared/text";
import type { QualitySearch } from "./overview-search";
import type { ScopeView } from "./overview-view";

/** A criterion at a group of centres. */
export interface HeatCell {
	/** In which the criterion applied. */
	readonly calls: number;
	/** Mean level, 1 to 4. */
	readonly mean: number;
	/** Of the calls, those below level 2. */
	readonly low: number;
}

/** How often a critical error was confirmed. */
export interface ErrorRate {
	readonly code: string;
	readonly name: LocalisedText;
	readonly calls: number;
	/** Per 100 calls, with the ends of the exact 95 % interval. */
	readonly per100: number;
	readonly low: number;
	readonly high: number;
}

export interface QualityView {
	readonly scope: ScopeView;
	readonly search: QualitySearch;
	/** By which results came to be in these months, the one by which most did first. */
	readonly rubrics: readonly {
		readonly hash: string;
		readonly name: LocalisedText;
		readonly version: number;
	}[];
	readonly results: { readonly calls: number; readonly passed: number; readonly withCriticalError: number };
	readonly criteria: readonly {
		readonly id: string;
		readonly name: LocalisedText;
		readonly safety: boolean;
	}[];
	/** By group of centres, then by criterion; null: nothing there. */
	readonly cells: readonly (readonly (HeatCell | null)[])[];
	readonly all: readonly (HeatCell | null)[];
	readonly errors: readonly ErrorRate[];
}
