import { z } from "zod";
import type { Job } from "./job";

/** Takes the files of removed voices out of the store; asked for by the hour, too, for what the database removed itself. */
export const clearRecordingsJob: Job<Record<never, never>> = {
	name: "recordings.clear",
	payload: z.object({}),
	tries: 25,
	everyMinutes: 60,
};
