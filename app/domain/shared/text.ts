import { z } from "zod";

/** The languages that every page and every scenario must have. Further tags (`tay`, `khm`) are allowed in a scenario. */
export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * A text in Vietnamese and English, kept in Unicode NFC whatever form it came in.
 * Further language tags pass through.
 */
export const localisedText = z
	.object({ vi: z.string().trim().min(1), en: z.string().trim().min(1) })
	.catchall(z.string().trim().min(1))
	.transform((texts) => ({
		...texts,
		vi: texts.vi.normalize("NFC"),
		en: texts.en.normalize("NFC"),
	}));
export type LocalisedText = z.output<typeof localisedText>;
