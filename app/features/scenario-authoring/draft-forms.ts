import { z } from "zod";
import { typedText } from "~/domain/shared/typed-text";

/** As large as a scenario's file may be, in bytes. */
export const LARGEST_SOURCE = 256 * 1024;

/** The text of a file: line ends as in a file, whatever a browser makes of them. */
const source = typedText(LARGEST_SOURCE)
	.transform((text) => text.replace(/\r\n?/g, "\n"))
	.refine((text) => text.trim() !== "", { error: "empty" });

/** What begins a draft: a text, or a version to go on from. */
export const newDraft = z.union([
	z.object({ deed: z.literal("write"), source }),
	z.object({ deed: z.literal("edit"), scenario: z.string().max(10), version: z.string().max(64) }),
]);

/** What can be done with a draft. `revision` is the one that was seen. */
export const draftDeed = z.discriminatedUnion("deed", [
	z.object({ deed: z.literal("save"), source, revision: z.coerce.number().int().min(1).max(1_000_000) }),
	z.object({ deed: z.literal("prove") }),
	z.object({ deed: z.literal("discard") }),
	z.object({
		deed: z.literal("publish"),
		revision: z.coerce.number().int().min(1).max(1_000_000),
		/** The hash of the current version that was seen; "" where there was none. */
		expected: z.string().max(64),
		reason: typedText(500)
			.transform((text) => text.trim())
			.refine((text) => text !== "", { error: "empty" }),
	}),
]);
export type DraftDeed = z.output<typeof draftDeed>;

/** What became of a deed, for the page to say. */
export type DraftRefusal =
	| "empty"
	| "too-large"
	| "not-utf8"
	| "unknown-deed"
	| "saved-meanwhile"
	| "reason-missing"
	| "not-proved"
	| "unchanged"
	| "published-meanwhile";
