import { z } from "zod";

/** What the form of a new password of one's own sends; messages are keys of the texts. */
export const ownPassword = z
	.object({
		current: z.string().min(1, "needCurrent").max(256, "needCurrent"),
		password: z.string().min(10, "tooShort").max(256, "tooLong"),
		repeat: z.string(),
	})
	.refine((value) => value.password === value.repeat, { path: ["repeat"], message: "different" });

/** Times for reading that can be chosen, as factors of the time that a call allows. */
export const READING_FACTORS = [0.5, 0.75, 1, 1.5, 2, 4] as const;
