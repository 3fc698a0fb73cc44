import { z } from "zod";

export const STATES = ["not-yet", "read"] as const;

/** The filter as it stands in the URL; whatever is not understood is as if it were not there. */
export const readersSearch = z.object({
	q: z.string().max(200).catch(""),
	centre: z.string().max(200).catch(""),
	state: z.enum(["", ...STATES]).catch(""),
});
