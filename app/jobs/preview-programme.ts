import { z } from "zod";
import type { Job } from "./job";

/** Counts whom the next version of a programme would touch. */
export const previewProgrammeJob: Job<{ previewId: string }> = {
	name: "programmes.preview",
	payload: z.object({ previewId: z.uuid() }),
	tries: 3,
};
