import { z } from "zod";
import type { Job } from "./job";

/** Removes what is past its time, at night; asked for by the hour, so that a night without a server is made up for. */
export const applyRetentionJob: Job<Record<never, never>> = {
	name: "retention.apply",
	payload: z.object({}),
	tries: 3,
	everyMinutes: 60,
};
