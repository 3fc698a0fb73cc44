import { z } from "zod";
import type { Job } from "./job";

/** Makes a period report that somebody asked for. */
export const makeReportJob: Job<{ reportId: string }> = {
	name: "reports.make",
	payload: z.object({ reportId: z.uuid() }),
	tries: 3,
};
