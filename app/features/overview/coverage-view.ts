import type { LocalisedText } from "~/domain/shared/text";
import type { ScopeView } from "./overview-view";

export interface CoverageView {
	readonly scope: ScopeView;
	readonly programmes: readonly {
		readonly id: string;
		readonly name: LocalisedText;
		/** By group of centres, then by status: how many people. */
		readonly rows: readonly (readonly number[])[];
		/** All of them together, each person once. */
		readonly all: readonly number[];
	}[];
}
