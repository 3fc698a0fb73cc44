import { z } from "zod";

/** The filter as it stands in the URL; whatever is not understood is as if it were not there. */
export const reviewsSearch = z.object({ state: z.enum(["open", "decided"]).catch("open") });
