import { z } from "zod";

/** They were asked whether one more hard call today is what they want, and said yes. */
const anyway = z.literal("yes").optional();

/** What lets the phone ring for practice. The key is made with the page: sent twice, it rings once. */
export const startForm = z.object({ startKey: z.uuid(), anyway });

/** What goes back to a turn of a call. */
export const whatIfForm = z.object({
	turn: z.coerce.number().int().min(1).max(1000),
	startKey: z.uuid(),
	anyway,
});
