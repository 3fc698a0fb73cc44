import { z } from "zod";
import { LANGUAGES } from "~/domain/shared/text";

/** What can be chosen for oneself; `to` is the page to go back to. */
export const preferencesForm = z.object({
	language: z.enum(LANGUAGES).optional(),
	theme: z.enum(["system", "light", "dark"]).optional(),
	readingFactor: z.coerce.number().min(0.5).max(4).optional(),
	to: z.string().max(2000).optional(),
});
