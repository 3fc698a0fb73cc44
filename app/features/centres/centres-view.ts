import type { NameOverTime } from "~/domain/centre/centre-history";

interface Name {
	readonly vi: string;
	readonly en: string;
}

/** A centre to choose; `depth` 0 is the highest within reach. */
export interface CentreChoice {
	readonly id: string;
	readonly name: Name;
	readonly depth: number;
}

export interface CentreRow extends CentreChoice {
	/** People with a role at this very centre today. */
	readonly here: number;
	/** With the centres below it; each person once. */
	readonly withBelow: number;
	/** ISO; null while it is open. */
	readonly closedOn: string | null;
	/** Newest first, without the name of today. */
	readonly formerly: readonly Name[];
}

export interface CentresView {
	readonly q: string;
	readonly rows: readonly CentreRow[];
	/** Those under which a centre may be added. */
	readonly open: readonly CentreChoice[];
}

export interface CentreView {
	readonly id: string;
	readonly name: Name;
	readonly parent: { readonly id: string; readonly name: Name; readonly inReach: boolean } | null;
	readonly closedOn: string | null;
	readonly formerly: readonly NameOverTime[];
	readonly here: number;
	readonly withBelow: number;
	/** The path of names from the root, on the day that was asked about; null: it was not there yet. */
	readonly asked: { readonly day: string; readonly names: readonly Name[] | null } | null;
	/** Newest first. */
	readonly events: readonly {
		readonly number: number;
		readonly kind: "added" | "renamed" | "moved" | "closed";
		readonly from: string | null;
		readonly name: Name | null;
		readonly parent: Name | null;
		readonly reason: string;
		/** Null: the installation itself. */
		readonly by: string | null;
		readonly at: number;
	}[];
	/** Where it may be moved to. */
	readonly parents: readonly CentreChoice[];
	readonly may: { readonly rename: boolean; readonly move: boolean };
	readonly today: string;
	readonly builtOn: number;
}
