import type { Checked } from "~/domain/staff-import/check-rows";
import type { Field } from "~/domain/staff-import/guess-columns";
import type { ListedRole } from "~/domain/staff-import/read-cells";

interface Name {
	readonly vi: string;
	readonly en: string;
}

/** How far a list is; counts of people to make, made, and there before. */
export interface ImportProgress {
	readonly id: string;
	readonly fileName: string;
	readonly at: number;
	readonly state: "open" | "running" | "done" | "refused";
	readonly total: number;
	readonly done: number;
	readonly known: number;
}

/** How those stand whom a list has made. */
export interface InvitationView {
	/** Of their invitation; null: it was never asked for. */
	readonly state: "running" | "done" | null;
	/** Open accounts; `waiting` of them have neither a password nor a link that holds. */
	readonly people: number;
	readonly withPassword: number;
	readonly withLink: number;
	readonly waiting: number;
	/** Links made by the last invitation, and those that held before it. */
	readonly invited: number;
	readonly invitedBefore: number;
	/** Mail is written to files: there is no mail server. */
	readonly byFile: boolean;
}

/** Somebody who is there, and of whom the list says something else. */
export interface DifferenceView {
	readonly line: number;
	readonly email: string;
	readonly listed: { readonly name: string; readonly centre: Name };
	/** Null: somebody at centres out of reach, of whom nothing is shown. */
	readonly there: { readonly name: string; readonly centres: readonly Name[] } | null;
}

export interface ImportView extends ImportProgress {
	/** Line of the header, from 1. */
	readonly header: number;
	/** By column: its heading, what it is taken for, and what stands first in it. */
	readonly columns: readonly {
		readonly heading: string;
		readonly field: Field | "";
		readonly samples: readonly string[];
	}[];
	readonly centreId: string;
	readonly centres: readonly { readonly id: string; readonly name: Name; readonly depth: number }[];
	/** Words for roles that mean none of themselves, with what they were said to mean in this list. */
	readonly roleWords: readonly { readonly word: string; readonly role: ListedRole | "" }[];
	/** Null until it is imported. */
	readonly invitation: InvitationView | null;
	/** Null once it is being imported. */
	readonly checked:
		| (Pick<Checked, "known" | "doubles" | "leftOut"> & {
				readonly staff: number;
				readonly differences: readonly DifferenceView[];
				readonly differenceCount: number;
				readonly moved: readonly (Omit<Checked["moved"][number], "centreId"> & { readonly centre: Name })[];
				readonly movedCount: number;
				/** The first of them, as they would be made. */
				readonly shown: readonly (Omit<Checked["staff"][number], "centreId"> & { readonly centre: Name })[];
				readonly problemCount: number;
				readonly problems: Checked["problems"];
		  })
		| null;
}

export type CheckedView = NonNullable<ImportView["checked"]>;
