import { z } from "zod";
import type { Job } from "./job";

/** Makes the people of a list that was checked. */
export const importStaffJob: Job<{ importId: string }> = {
	name: "staff.import",
	payload: z.object({ importId: z.uuid() }),
	tries: 5,
};
