import type { LocalisedText } from "~/domain/shared/text";
import type { HardCallLoad } from "~/persistence/hard-call-load.server";
import type { ScopeView } from "./overview-view";

/** A category's part of the calls, 0 to 1. */
export interface MixRow {
	readonly category: string;
	readonly practised: number;
	readonly calls: number;
	/** By the mix that is as the service really is, and by the one for training; null where the mix cannot be laid. */
	readonly real: number;
	readonly training: number;
}

export interface PracticeView {
	readonly scope: ScopeView;
	readonly finished: { readonly practice: number; readonly assessed: number };
	readonly mix: readonly MixRow[];
	readonly sources: { readonly real: MixSource | null; readonly training: MixSource | null };
	readonly load: {
		/** ISO days, both included. */
		readonly from: string;
		readonly to: string;
		readonly limit: number;
		readonly difficulty: number;
		readonly rows: readonly (HardCallLoad & { readonly inReach: boolean })[];
		readonly people: number;
		readonly page: number;
		readonly pages: number;
	};
}

/** Where the shares of a mix come from. */
export interface MixSource {
	readonly name: LocalisedText;
	readonly source: LocalisedText;
	/** ISO day on which that was looked at. */
	readonly verified: string;
}
