import { z } from "zod";

/** What lets the phone ring for practice. The key is made with the page: sent twice, it rings once. */
export const startForm = z.object({ startKey: z.uuid() });
