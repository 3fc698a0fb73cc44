import type { LocalisedText } from "~/domain/shared/text";
import type { OverdueKind, OverdueRow } from "~/persistence/list-overdue.server";
import type { ScopeView } from "./overview-view";

/** Who is late with what. */
export interface OverdueView {
	readonly scope: ScopeView;
	readonly search: {
		readonly kind: OverdueKind | "";
		readonly q: string;
		readonly sort: "longest" | "name";
	};
	/** `days`: for how many days, today included. */
	readonly rows: readonly (OverdueRow & {
		readonly programme: LocalisedText | null;
		readonly days: number;
	})[];
	/** Over all pages. */
	readonly found: number;
	readonly page: number;
	readonly pages: number;
}
