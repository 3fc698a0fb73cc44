import type { ProgrammeDifference } from "~/domain/certification/edit-programme";
import type { ProgrammeFields } from "~/domain/certification/programme-fields";
import type { StatusName } from "~/domain/certification/status";
import type { LocalisedText } from "~/domain/shared/text";

/** A programme in the list. */
export interface ProgrammeRow {
	readonly id: string;
	readonly name: LocalisedText;
	readonly about: LocalisedText;
	readonly version: number;
	readonly effectiveFrom: string;
	readonly isDefault: boolean;
	/** A version that does not hold yet: from when. */
	readonly coming: string | null;
}

/** One version in the history of a programme. */
export interface ProgrammeVersionRow {
	readonly version: number;
	readonly effectiveFrom: string;
	readonly publishedAt: string;
	/** Null: it came with the product. */
	readonly by: string | null;
	readonly reason: string;
	readonly differences: readonly ProgrammeDifference[];
	readonly holds: boolean;
}

/** The page of a programme. */
export interface ProgrammeView {
	readonly id: string;
	readonly name: LocalisedText;
	readonly about: LocalisedText;
	readonly note: LocalisedText;
	readonly isDefault: boolean;
	readonly version: number;
	readonly effectiveFrom: string;
	readonly fields: ProgrammeFields;
	readonly versions: readonly ProgrammeVersionRow[];
	readonly programmes: readonly { readonly id: string; readonly name: LocalisedText }[];
	readonly mayChange: boolean;
}

/** Somebody whose status or list of what is missing another version would change. */
export interface TouchedPerson {
	readonly personId: string;
	readonly name: string;
	readonly centre: string;
	readonly before: StatusName;
	readonly after: StatusName;
	/** Names of requirements that would be missing, and were not. */
	readonly newlyMissing: readonly LocalisedText[];
	readonly noLongerMissing: readonly LocalisedText[];
}

/** Whom a version would touch on its first day, by what is known now. */
export interface ProgrammePreview {
	readonly differences: readonly ProgrammeDifference[];
	/** People with any record that counts. */
	readonly people: number;
	/** Whose status or list of what is missing would be another. */
	readonly touched: number;
	/** By status before and after, only where they differ. */
	readonly moves: readonly {
		readonly before: StatusName;
		readonly after: StatusName;
		readonly people: number;
	}[];
	/** The first of them, those who would lose most first. */
	readonly shown: readonly TouchedPerson[];
}

/** What a posted form is answered with. */
export interface ChangeAnswer {
	readonly fields: ProgrammeFields;
	readonly effectiveFrom: string;
	readonly reason: string;
	/** By the path of what is wrong; "form" for the whole. */
	readonly problems: Readonly<Record<string, string>>;
	/** Present: nothing is wrong, and this is what would happen. */
	readonly preview: ProgrammePreview | null;
}

/** What the page of a change begins with. */
export interface ChangeView {
	readonly id: string;
	readonly name: LocalisedText;
	readonly version: number;
	readonly fields: ProgrammeFields;
	readonly today: string;
	readonly earliest: string;
	readonly expected: string;
	readonly usedIds: readonly string[];
	readonly programmes: readonly { readonly id: string; readonly name: LocalisedText }[];
	readonly tags: readonly string[];
}
