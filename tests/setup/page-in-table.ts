import type { Who } from "./sessions";
import type { Shown } from "./shown";

/** A page in the eyes of somebody who sees it, in a state that matters. */
export interface PictureOf {
	/** Also the picture's file name. */
	readonly name: string;
	readonly who: Who | null;
	readonly path: string;
	/** Beside the session's: of somebody between the password and the second factor. */
	readonly cookie?: { readonly name: string; readonly value: string };
}

/** A line of the table of pages. */
export interface PageInTable extends Omit<PictureOf, "path" | "cookie"> {
	readonly route: string;
	readonly path: (shown: Shown) => string;
	readonly step?: keyof Shown["step"];
}
