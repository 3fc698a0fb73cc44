import { z } from "zod";

/** Which version is acknowledged. */
export const acknowledgeForm = z.object({ version: z.coerce.number().int().min(1).max(1_000_000) });
