import type { SeverityRow } from "./agreement-view";
import type { BesideReference } from "./beside-reference";

/** A call in which one's own levels differ from the reference's. */
export interface CallToLookAt {
	readonly id: string;
	/** In its round. */
	readonly number: number;
	readonly title: string;
	readonly roundName: string;
	/** A known call that came for one of the day. */
	readonly gold: boolean;
	/** Where it can be read again beside the reference; null: one had no part in its round. */
	readonly to: string | null;
	/** Furthest apart first. */
	readonly differences: readonly {
		readonly criterion: string;
		readonly own: number;
		readonly reference: number;
	}[];
	/** Critical errors of the reference that one did not mark. */
	readonly missed: readonly string[];
}

/** One's own agreement with the reference, in one language. */
export interface OwnAgreementView {
	readonly rubric: string;
	readonly rubrics: readonly (readonly [hash: string, label: string])[];
	readonly rounds: number;
	/** Null: nothing of one's own may be told yet. */
	readonly beside: BesideReference | null;
	readonly severity: SeverityRow | null;
	readonly again: readonly CallToLookAt[];
}
