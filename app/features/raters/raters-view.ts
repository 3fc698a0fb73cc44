import type { NamedState } from "~/domain/certification/named-requirement";
import type { StatusName } from "~/domain/certification/status";
import type { RatersFilter } from "./raters-filter";

export interface RaterRow {
	readonly id: string;
	readonly name: string;
	/** Where they rate today, of the centres in reach. */
	readonly centres: readonly { readonly vi: string; readonly en: string }[];
	readonly licence: StatusName;
	/** Last day of the licence, ISO; null without one. */
	readonly until: string | null;
	readonly missing: readonly NamedState[];
	readonly waiting: number;
	readonly goldOpen: number;
	readonly goldFinished: number;
	readonly openSignals: number;
	readonly missedError: boolean;
	readonly lastSignalAt: number | null;
}

/** Everybody who may rate within reach. */
export interface RatersView {
	readonly filter: RatersFilter;
	readonly count: { readonly raters: number; readonly licensed: number; readonly signals: number };
	readonly rows: readonly RaterRow[];
	/** How many the whole filter finds, over all pages. */
	readonly found: number;
	readonly paging: { readonly page: number; readonly pages: number };
}
