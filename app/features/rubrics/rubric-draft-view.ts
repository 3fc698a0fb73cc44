import type { DraftProblem } from "~/domain/rubric/check-rubric-draft";
import type { DraftedRubric, RubricDraft } from "~/domain/rubric/rubric-draft";
import type { LocalisedText } from "~/domain/shared/text";
import type { DifferenceView } from "./difference-view";
import type { PartValues } from "./part-fields";

/** What stands over every page of a draft. */
export interface DraftHead {
	readonly id: string;
	readonly name: LocalisedText;
	/** The number of the version from which it was begun, and its short hash. */
	readonly base: number;
	readonly baseHash: string;
	readonly savedAt: number;
	readonly savedBy: string;
	readonly revision: number;
}

/** A draft as a whole. */
export interface DraftView {
	readonly head: DraftHead;
	readonly draft: Pick<RubricDraft, "retired"> & { readonly rubric: DraftedRubric };
	/** How many problems each part has. */
	readonly problems: Readonly<Record<string, number>>;
	/** Parts that differ from the version from which it was begun. */
	readonly changed: readonly string[];
	/** Items that this version did not have. */
	readonly added: readonly string[];
	/** Decisions of calibration meetings that this version is to say more clearly. */
	readonly clarifications: readonly {
		readonly id: string;
		readonly roundName: string;
		readonly number: number;
		readonly turn: number | null;
		/** Id of the criterion that it is about. */
		readonly criterion: string | null;
		readonly text: string;
	}[];
}

/** A part that is edited. */
export interface PartView {
	readonly head: DraftHead;
	readonly part: string;
	readonly revision: number;
	readonly draft: DraftView["draft"];
	readonly values: PartValues;
	readonly problems: readonly DraftProblem[];
	readonly added: readonly string[];
	/** The parts beside it. */
	readonly before: string | null;
	readonly after: string | null;
}

/** A published scenario in use, with the items of its rubric that would be gone. */
export interface StuckScenario {
	readonly id: string;
	readonly title: LocalisedText;
	readonly items: readonly string[];
}

/** What publishing comes to. */
export interface PublicationView {
	readonly head: DraftHead;
	/** What keeps it back: `problems` by part, `unchanged`, or scenarios that still use what is retired. */
	readonly problems: readonly DraftProblem[];
	readonly unchanged: boolean;
	readonly stuck: readonly StuckScenario[];
	readonly difference: DifferenceView;
	/** New basic behaviours: no scenario shows them yet, so the machine cannot see them. */
	readonly unseen: readonly string[];
	/** Scenarios in use that are to be proved again. */
	readonly toProve: number;
	readonly next: number;
	readonly currentVersion: number;
	/** The hash of the newest version that is compared with. */
	readonly expected: string;
	readonly draft: DraftView["draft"];
	/** The study whose cut stands in the draft; null: none does. */
	readonly cutStudy: { readonly name: string; readonly cut: number } | null;
}

/** Why something was not done with a draft. */
export type DraftRefusal =
	| "unknownDeed"
	| "failed"
	| "nothingToDo"
	| "needReason"
	| "problems"
	| "unchanged"
	| "stuck"
	| "reused"
	| "saved-meanwhile"
	| "published-meanwhile";

/** A field in which two people differ. */
export interface FieldConflict {
	readonly name: string;
	readonly theirs: string;
	readonly mine: string;
}

/** What a refused form comes back with. */
export interface PartAnswer {
	readonly refusal: DraftRefusal | null;
	readonly errors: Record<string, string>;
	readonly given: Record<string, string | string[]>;
	/** Somebody saved the same part since; null where they did not. */
	readonly conflict: {
		readonly by: string;
		readonly at: number;
		readonly fields: readonly FieldConflict[];
	} | null;
}
