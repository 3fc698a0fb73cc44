import { z } from "zod";
import type { Job } from "./job";

/** Invites the people of a list that was imported: a link by mail for whoever has neither a password nor a link that holds. */
export const inviteStaffJob: Job<{ importId: string }> = {
	name: "staff.invite",
	payload: z.object({ importId: z.uuid() }),
	tries: 5,
};
