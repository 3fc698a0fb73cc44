import { z } from "zod";
import type { Job } from "./job";

/** Notes who has to be told of the end of which certificate. */
export const findRemindersJob: Job<Record<never, never>> = {
	name: "certificates.find-reminders",
	payload: z.object({}),
	tries: 3,
	everyMinutes: 60,
};

/** Tells one person of the end of one certificate. Tried for days: a mail server may be away over a holiday. */
export const remindJob: Job<{ reminderId: string }> = {
	name: "certificates.remind",
	payload: z.object({ reminderId: z.uuid() }),
	tries: 20,
};
