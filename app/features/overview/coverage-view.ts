import type { StatusName } from "~/domain/certification/status";
import type { LocalisedText } from "~/domain/shared/text";
import type { ScopeView } from "./overview-view";

/** In the order in which people come through them. */
export const COVERAGE_STATUSES = [
	"in-progress",
	"eligible",
	"certified",
	"expiring",
	"expired",
	"suspended",
	"revoked",
] as const satisfies readonly StatusName[];

export interface CoverageView {
	readonly scope: ScopeView;
	readonly programmes: readonly {
		readonly id: string;
		readonly name: LocalisedText;
		/** By group of centres, then by status: how many people. */
		readonly rows: readonly (readonly number[])[];
	}[];
	/** The programme whose people the list of staff shows. */
	readonly listed: string;
}
