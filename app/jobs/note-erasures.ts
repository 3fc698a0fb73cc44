import { z } from "zod";
import type { Job } from "./job";

/** Writes down outside the database who was erased, so that a restored backup does not bring them back. */
export const noteErasuresJob: Job<Record<never, never>> = {
	name: "erasures.note",
	payload: z.object({}),
	tries: 10,
};
