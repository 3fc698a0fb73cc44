import { z } from "zod";
import type { Job } from "./job";

/** Makes where everybody stands anew, after a programme was changed. */
export const rebuildStandingsJob: Job<Record<never, never>> = {
	name: "standings.rebuild",
	payload: z.object({}),
	tries: 10,
};

/** Makes the standings anew that time alone has changed. */
export const advanceStandingsJob: Job<Record<never, never>> = {
	name: "standings.advance",
	payload: z.object({}),
	tries: 3,
	everyMinutes: 60,
};
