import { z } from "zod";
import { CALL_NOTES } from "~/domain/call/call-notes";
import { LANGUAGES } from "~/domain/shared/text";

/** What can be chosen for oneself; `to` is the page to go back to. */
export const preferencesForm = z.object({
	language: z.enum(LANGUAGES).optional(),
	theme: z.enum(["system", "light", "dark"]).optional(),
	readingFactor: z.coerce.number().min(0.5).max(4).optional(),
	/** Whether to be written to about the end of a certificate before its last week. */
	reminders: z.enum(["all", "fewer"]).optional(),
	/** The notes of the first practice call: one to put away, all of them, or to have them once more. */
	callNote: z.enum([...CALL_NOTES, "off", "again"]).optional(),
	to: z.string().max(2000).optional(),
});
