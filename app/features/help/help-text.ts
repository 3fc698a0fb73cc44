import type { Role } from "~/platform/permissions/signed-in";

/** What help says about a family of pages, in one language. Short: it is read in the middle of something else. */
export interface HelpText {
	readonly title: string;
	/** What the page is for. */
	readonly purpose: string;
	/** Before all else: what goes on meanwhile. */
	readonly first?: string;
	/** What one does here. */
	readonly doing: readonly string[];
	/** What else one does here in a role. */
	readonly roles?: Readonly<Partial<Record<Role, readonly string[]>>>;
	/** Keys of this page, each with what it does. */
	readonly keys?: readonly (readonly [keys: string, does: string])[];
	/** What happens to what one enters. */
	readonly kept: string;
}

/** A help text as one person reads it. */
export interface HelpView extends Omit<HelpText, "roles"> {
	/** Whom to ask, in their role. */
	readonly ask: string;
}
