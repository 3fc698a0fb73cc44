import { z } from "zod";
import type { DraftEdit } from "~/domain/rubric/edit-draft";
import type { BehaviourKind } from "~/domain/rubric/rubric.schema";
import { typedText } from "~/domain/shared/typed-text";
import type { PartField } from "./part-fields";

export const LONGEST_TEXT = 2000;
const LONGEST_VALUE = 60;

/** What every form of a draft says: what to do, and, where words are saved, on which revision they were built. */
export const draftDeed = z.object({ deed: z.string().max(120) });
const revision = z.string().regex(/^[1-9]\d{0,8}$/, "unknownDeed");
export const partDeed = draftDeed.extend({ revision });

/** A part's form: what is too long is refused, whatever else is typed is kept. */
export function partForm(fields: readonly PartField[]) {
	const shape: Record<string, z.ZodType<string | string[] | false | undefined>> = {};
	for (const { name, kind } of fields) {
		if (kind === "text") shape[name] = text(LONGEST_TEXT).optional();
		// A box that is not ticked is absent from what is sent, and false to React Hook Form.
		else if (kind === "check") shape[name] = z.union([z.literal("on"), z.literal(false)]).optional();
		else if (kind === "difficulties")
			shape[name] = z.union([z.literal(false), z.string(), z.array(z.string())]).optional();
		else shape[name] = text(LONGEST_VALUE).optional();
	}
	return z.object(shape) as unknown as z.ZodType<PartFormValues, PartFormValues>;
}
export type PartFormValues = Record<string, string | string[] | undefined>;

/** Checked as it is kept: in NFC, without what the database cannot hold. */
const text = (longest: number) =>
	z
		.string()
		.transform((value) => value.replace(/\r\n?/g, "\n"))
		.pipe(typedText(longest * 4))
		.refine((value) => [...value].length <= longest, "tooLong");

/** `save` alone, or an edit; null: nothing that is known. */
export function readDeed(deed: string, part: string | null): DraftEdit | "save" | "discard" | null {
	if (deed === "save" || deed === "discard") return deed;
	const [verb = "", ...rest] = deed.split(".");
	const item = rest.join(".");
	if (verb === "retire" || verb === "restore") return { edit: verb, item };
	if (verb === "up" || verb === "down") return { edit: "move", item, by: verb === "up" ? -1 : 1 };
	if (verb !== "add") return null;
	if (item === "criterion" || item === "error" || item === "condition") return { edit: `add-${item}` };
	const kind = KINDS.find((each) => each === item);
	const criterion = part?.startsWith("criterion.") ? part.slice("criterion.".length) : null;
	return kind && criterion ? { edit: "add-behaviour", criterion, kind } : null;
}
const KINDS: readonly BehaviourKind[] = ["harmful", "basic", "advanced"];

/** Publishing: what was seen, and why. */
export const publishForm = z.object({
	revision,
	expected: z.string().max(64),
	reason: typedText(500)
		.transform((value) => value.trim())
		.refine((value) => value !== "", "needReason"),
});

/** What begins a draft: the version to go on from. */
export const beginForm = z.object({ version: z.string().max(64) });
