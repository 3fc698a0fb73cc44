import type { ProgrammeDifference } from "~/domain/certification/edit-programme";
import type { GivenChange, ProgrammeFields } from "~/domain/certification/programme-fields";
import type { ProgrammePreview, Touch } from "~/domain/certification/programme-preview";
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
export interface TouchedPerson extends Touch {
	readonly personId: string;
	readonly name: string;
	readonly centre: LocalisedText | null;
}

/** What a version would do: in what it differs, and to whom, as far as that is counted. */
export interface PreviewView {
	readonly id: string;
	readonly effectiveFrom: string;
	readonly differences: readonly ProgrammeDifference[];
	/** Whose records are looked at; of them, so far. */
	readonly people: number;
	readonly done: number;
	readonly failed: boolean;
	/** Null until it is counted. */
	readonly counted: (Omit<ProgrammePreview, "shown"> & { readonly shown: readonly TouchedPerson[] }) | null;
}

/** What a posted form is answered with where it leads to no other page. */
export interface ChangeAnswer extends GivenChange {
	/** By the path of what is wrong; "form" for the whole. */
	readonly problems: Readonly<Record<string, string>>;
	/** The form still says what was looked at. */
	readonly looked: boolean;
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
	/** What was looked at last, if the address names it and the programme has not changed since. */
	readonly preview: PreviewView | null;
	/** The form as it was filled in for it. */
	readonly given: GivenChange | null;
	/** What is to be said of the preview that the address names. */
	readonly note: "gone" | "stale" | "again" | null;
}
