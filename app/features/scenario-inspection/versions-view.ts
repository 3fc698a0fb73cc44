import type { ScenarioChange } from "~/domain/scenario/compare-scenarios";
import type { InspectedHead } from "./inspected-view";

/** A page shows so many differences; two versions of another story have hundreds. */
export const MOST_CHANGES = 200;

export interface DifferenceView {
	readonly changes: readonly (Omit<ScenarioChange, "path"> & { readonly path: string })[];
	readonly total: number;
}

export interface VersionsView {
	readonly head: InspectedHead;
	readonly versions: readonly {
		readonly hash: string;
		readonly publishedAt: number;
		/** Null: the installation. */
		readonly by: string | null;
		readonly reason: string;
		readonly calls: number;
		readonly current: boolean;
		/** There is none before it. */
		readonly first: boolean;
	}[];
	/** Whose difference is shown. */
	readonly shown: string;
	readonly before: string | null;
	readonly difference: DifferenceView | null;
}
