import type { RoundState } from "~/domain/calibration/round-state";
import type { BesideReference } from "./beside-reference";
import type { FigureRow } from "./shown-figures";

/** A rater of a round beside its reference. */
export interface BesideRow extends BesideReference {
	readonly rater: string;
	/** Whoever looks at the page. */
	readonly own: boolean;
	/** In which a critical error of the reference was missed. */
	readonly missedCalls: readonly { readonly id: string; readonly number: number }[];
}

/** A call of a round in which its raters differ. */
export interface RoundDifference {
	readonly calibrationCallId: string;
	readonly number: number;
	readonly title: string;
	readonly criterion: string;
	readonly apart: number;
	readonly reference: number | null;
	readonly levels: readonly { readonly rater: string; readonly level: number }[];
}

/** How the raters of a round agree, in one language. */
export interface RoundAgreementView {
	readonly id: string;
	readonly name: string;
	readonly anonymous: boolean;
	/** Nothing of what anybody rated is told before it is closed. */
	readonly state: RoundState;
	/** How many ratings are finished, of how many that are asked for; null: only its leader may know. */
	readonly progress: { readonly finished: number; readonly asked: number } | null;
	readonly calls: number;
	readonly raters: number;
	readonly pooled: readonly FigureRow[];
	readonly criteria: readonly FigureRow[];
	readonly differences: readonly RoundDifference[];
	readonly beside: readonly BesideRow[];
}
