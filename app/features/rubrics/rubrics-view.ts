import type { Rubric } from "~/domain/rubric/rubric.schema";
import type { LocalisedText } from "~/domain/shared/text";
import type { DifferenceView } from "./difference-view";

/** So much of a hash stands in an address and on a page. */
export const shortHash = (hash: string) => hash.slice(0, 8);

/** A version in the list of its rubric. */
export interface VersionRow {
	readonly hash: string;
	readonly version: number;
	readonly publishedAt: number;
	/** Null: the installation. */
	readonly by: string | null;
	readonly reason: string;
	readonly assessed: number;
	readonly practice: number;
	/** The one that new calls are rated by. */
	readonly current: boolean;
}

/** An open draft, as others see it. */
export interface OpenDraft {
	readonly id: string;
	readonly savedAt: number;
	readonly savedBy: string;
}

/** A rubric with its versions, newest first. */
export interface RubricRow {
	readonly id: string;
	readonly name: LocalisedText;
	readonly ratification: Rubric["ratification"];
	readonly versions: readonly VersionRow[];
	readonly draft: OpenDraft | null;
}

/** The study that set a version's cut, with who decided and why. */
export interface CutView {
	/** Null: whoever looks may not open it. */
	readonly studyId: string | null;
	readonly name: string;
	readonly cut: number;
	readonly by: string;
	readonly at: number;
	readonly reason: string;
}

/** A version to be read. */
export interface RubricView {
	readonly rubric: Rubric;
	readonly row: VersionRow;
	/** What changed from the version before; null: it is the first. */
	readonly difference: (DifferenceView & { readonly before: number }) | null;
	readonly draft: OpenDraft | null;
	/** Null: no study set its cut. */
	readonly cut: CutView | null;
}
