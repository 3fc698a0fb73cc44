import { z } from "zod";
import { localisedText } from "../shared/text";
import { behaviourCode, guardSchema, kebabId, plainText } from "./guard.schema";

/** One way in which a line is said, and when. The first whose guard holds is said. */
export const variantSchema = z.strictObject({
	when: guardSchema.optional(),
	text: localisedText,
	/** For a human who plays the caller: voice, pace, sounds behind. */
	directions: localisedText.optional(),
	audio: plainText.optional(),
});
export type Variant = z.output<typeof variantSchema>;
export const variantsSchema = z.array(variantSchema).min(1);

/** What is added to the gauges; they stay within 0 and 10. */
export const effectsSchema = z.strictObject({
	trust: z.int().min(-10).max(10).optional(),
	distress: z.int().min(-10).max(10).optional(),
	danger: z.int().min(-10).max(10).optional(),
});
export type Effects = z.output<typeof effectsSchema>;

export const targetSchema = z.strictObject({ when: guardSchema.optional(), to: kebabId });
/** Where something leads, and when: the first whose guard holds, and the last has none. */
export type Target = z.output<typeof targetSchema>;

/** In the file a single name, or a list; here always a list. */
export const targetsSchema = z.preprocess(
	(value) => (typeof value === "string" ? [{ to: value }] : value),
	z.array(targetSchema).min(1),
);

export const replySchema = z.strictObject({
	id: kebabId,
	text: localisedText,
	also: z.array(localisedText).default([]),
	when: guardSchema.optional(),
	effects: effectsSchema.default({}),
	shows: z.array(behaviourCode).default([]),
	critical: kebabId.optional(),
	repairs: z.array(behaviourCode).default([]),
	reveals: z.array(kebabId).default([]),
	opens: z.array(kebabId).default([]),
	answer: variantsSchema.optional(),
	why: localisedText,
	to: targetsSchema,
});
export type Reply = z.output<typeof replySchema>;

/** What the caller does when nothing is said, at one node: what is left out is as in `time.silence`. */
const silenceOverrideSchema = z.strictObject({
	seconds: z.int().min(1).max(600).optional(),
	effects: effectsSchema.optional(),
	caller: variantsSchema.optional(),
	atMost: z.int().min(1).max(20).optional(),
	// biome-ignore lint/suspicious/noThenProperty: the format's word, in plain data that nobody awaits
	then: kebabId.optional(),
});

const listeningPoint = {
	id: kebabId,
	caller: variantsSchema,
	opens: z.array(kebabId).default([]),
	reveals: z.array(kebabId).default([]),
	marked: z.boolean().default(false),
	hint: localisedText.optional(),
	silence: silenceOverrideSchema.optional(),
	best: kebabId,
	replies: z.array(replySchema).min(3).max(4),
};

/** A place in the call: the caller's line and what the counsellor may say to it. */
export const nodeSchema = z.strictObject(listeningPoint);
export type ScenarioNode = z.output<typeof nodeSchema>;

/** Something that breaks in, at a turn drawn from the seed, and leads back to where the call was. */
export const interruptSchema = z.strictObject({
	...listeningPoint,
	turns: z.tuple([z.int().min(1), z.int().min(1)]),
	phases: z.array(kebabId).min(1),
});
export type Interrupt = z.output<typeof interruptSchema>;

/** The target of an interrupt's reply that leads back to where the call was. */
export const BACK = "back";
