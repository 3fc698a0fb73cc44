import { z } from "zod";
import { assessmentContent } from "~/domain/assessment/assessment.schema";

/** What the rating page sends. */
export const saveRequest = z.strictObject({
	/** The revision that the browser's assessment builds on; 0: none yet. */
	builtOn: z.int().min(0).max(1_000_000),
	finished: z.boolean(),
	content: assessmentContent,
	/** Somebody else has the only place: ask for a second rating and make it this one. */
	second: z.boolean().optional(),
});
export type SaveRequest = z.output<typeof saveRequest>;
