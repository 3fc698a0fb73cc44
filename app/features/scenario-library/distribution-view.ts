import type { Dimension, DistributionRow, TagSupply } from "~/domain/scenario/library-distribution";

/** The library counted along every dimension, against the mixes. */
export interface DistributionView {
	readonly total: number;
	readonly sealed: number;
	readonly mixes: readonly { readonly id: string; readonly name: string }[];
	readonly dimensions: readonly {
		readonly dimension: Dimension;
		readonly rows: readonly (DistributionRow & { readonly name: string })[];
	}[];
	readonly tags: readonly (TagSupply & { readonly programmeName: string })[];
}
