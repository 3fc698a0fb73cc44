import type { RatedTurn } from "~/domain/call/rated-turns";
import type { Language } from "~/domain/shared/text";
import type { Level } from "~/ui/level-mark";

/** What was seen at a turn and not by everybody: who did, the reference first. */
export interface SeenDifference {
	readonly code: string;
	readonly name: string;
	readonly kind: "harmful" | "basic" | "advanced" | "critical";
	readonly byReference: boolean;
	/** Places of raters in `raters`, in their order. */
	readonly by: readonly number[];
}

export interface MeetingRemark {
	readonly id: string;
	readonly turn: number | null;
	readonly criterion: string | null;
	readonly text: string;
	readonly by: string;
	readonly at: number;
	readonly draftId: string | null;
}

/** A call of a closed round, for the group that goes through it. */
export interface MeetingView {
	readonly roundId: string;
	readonly roundName: string;
	readonly id: string;
	readonly number: number;
	readonly title: string;
	readonly callerName: string;
	readonly language: Language;
	/** Of the round, this one and those beside it. */
	readonly place: { readonly at: number; readonly of: number };
	readonly previous: string | null;
	readonly next: string | null;
	readonly anonymous: boolean;
	readonly consensus: string;
	/** Names, or letters where the round is anonymous; one's own is marked. */
	readonly raters: readonly { readonly label: string; readonly own: boolean }[];
	readonly levels: readonly {
		readonly id: string;
		readonly name: string;
		readonly reference: Level | null;
		readonly raters: readonly (Level | null)[];
		/** Somebody gave another level than the reference. */
		readonly differs: boolean;
	}[];
	readonly turns: readonly (RatedTurn & { readonly differences: readonly SeenDifference[] })[];
	/** Differences that belong to the whole call. */
	readonly whole: readonly SeenDifference[];
	readonly remarks: readonly MeetingRemark[];
	readonly mayDecide: boolean;
	/** May give a decision to the rubric's next version. */
	readonly mayClarify: boolean;
}
