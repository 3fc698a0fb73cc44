import { z } from "zod";
import { chosenPassword } from "~/platform/sign-in/new-password";

/** What the form of a new password of one's own sends; messages are keys of the texts. */
export const ownPassword = z
	.object({
		current: z.string().min(1, "needCurrent").max(256, "needCurrent"),
		password: chosenPassword,
		repeat: z.string().max(1000, "different"),
	})
	.refine((value) => value.password === value.repeat, { path: ["repeat"], message: "different" });

/** Ends one session, all but this one, or all. */
export const sessionDeed = z.discriminatedUnion("deed", [
	z.object({ deed: z.literal("end-session"), sessionId: z.string().min(1).max(64) }),
	z.object({ deed: z.literal("end-others") }),
	z.object({ deed: z.literal("sign-out-everywhere") }),
]);

/** Times for reading that can be chosen, as factors of the time that a call allows. */
export const READING_FACTORS = [0.5, 0.75, 1, 1.5, 2, 4] as const;
