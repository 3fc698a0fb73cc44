import type { NamedRequirement } from "~/domain/certification/named-requirement";
import type { StatusName } from "~/domain/certification/status";
import type { LocalisedText } from "~/domain/shared/text";

/** One series of sums, with the known calls that it comes from. */
export interface DriftSeriesView {
	/** Null: all criteria together. */
	readonly criterion: string | null;
	readonly name: LocalisedText | null;
	readonly standardDeviation: number;
	readonly meanDifference: number;
	/** It has signalled, or one of its sums is more than half-way. */
	readonly notable: boolean;
	readonly points: readonly {
		readonly goldCallId: string;
		readonly at: number;
		readonly difference: number;
		readonly above: number;
		readonly below: number;
		readonly signal: "milder" | "stricter" | null;
	}[];
}

export interface SignalView {
	readonly id: string;
	readonly kind: "drift" | "missed-error";
	/** Null: all criteria together. */
	readonly about: LocalisedText | null;
	readonly direction: "milder" | "stricter" | null;
	readonly sum: number | null;
	readonly limit: number | null;
	readonly at: number;
	readonly decision: {
		readonly deed: "paused" | "dismissed";
		readonly reason: string;
		readonly byName: string | null;
		readonly at: number;
	} | null;
}

/** What a leader sees of one rater. */
export interface RaterView {
	readonly person: { readonly id: string; readonly name: string };
	readonly centres: readonly LocalisedText[];
	readonly today: string;
	readonly licence: {
		readonly status: StatusName;
		readonly certified: boolean;
		readonly since: string | null;
		readonly until: string | null;
		readonly requirements: readonly NamedRequirement[];
		readonly renewal: readonly NamedRequirement[];
		readonly note: LocalisedText | null;
		readonly history: readonly {
			readonly id: string;
			readonly type: string;
			readonly effectiveOn: string;
			readonly reason: string;
			/** Null: the product itself. */
			readonly by: string | null;
			readonly at: number;
		}[];
	};
	readonly signals: readonly SignalView[];
	readonly series: readonly DriftSeriesView[];
	readonly settings: {
		readonly allowance: number;
		readonly limit: number;
		readonly pauses: boolean;
		readonly goldShare: number;
		/** From how many differences of closed rounds the spread comes; 0: a labelled default. */
		readonly spreadFrom: number;
	};
	readonly gold: {
		readonly open: readonly { readonly id: string; readonly slippedAt: number; readonly byHand: boolean }[];
		/** The latest first. */
		readonly finished: readonly {
			readonly id: string;
			readonly callId: string;
			readonly number: number;
			readonly title: LocalisedText;
			readonly finishedAt: number;
			readonly meanDifference: number | null;
			/** Where the rating is not the reference's, the largest first. */
			readonly differences: readonly { readonly name: LocalisedText; readonly by: number }[];
			readonly missed: readonly LocalisedText[];
		}[];
	};
	/** Whether a known call is left that the rater has not met. */
	readonly maySlip: boolean;
}
