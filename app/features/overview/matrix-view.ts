import type { StatusName } from "~/domain/certification/status";
import type { LocalisedText } from "~/domain/shared/text";
import type { MatrixStage } from "./overview-search";
import type { ScopeView } from "./overview-view";

/** How far somebody has come with a requirement. */
export interface MatrixCell {
	/** `paper`: met by prior learning with a document. */
	readonly state: "met" | "paper" | "partly" | "missing";
	readonly have: number;
	readonly need: number;
}

export interface MatrixRow {
	readonly personId: string;
	readonly name: string;
	readonly status: StatusName;
	/** ISO day. */
	readonly until: string | null;
	/** By requirement. */
	readonly cells: readonly MatrixCell[];
}

/** People and what a programme asks of them, or, of those who hold its certificate, what renews it. */
export interface MatrixView {
	readonly scope: ScopeView;
	readonly search: {
		readonly programme: string;
		readonly stage: MatrixStage;
		readonly q: string;
		readonly sort: "name" | "missing" | "until";
	};
	readonly programmes: readonly { readonly id: string; readonly name: LocalisedText }[];
	readonly requirements: readonly { readonly id: string; readonly name: LocalisedText }[];
	readonly rows: readonly MatrixRow[];
	/** Over all pages. */
	readonly found: number;
	readonly page: number;
	readonly pages: number;
}
