import { z } from "zod";
import type { Job } from "./job";

/** Signs the newest row of the audit log and writes it down outside the database. */
export const writeAuditHeadJob: Job<Record<never, never>> = {
	name: "audit.write-head",
	payload: z.object({}),
	tries: 3,
	everyMinutes: 10,
};
