import { z } from "zod";
import type { Job } from "./job";

/** Packs the certificates of a cohort into one file. */
export const packCertificatesJob: Job<{ setId: string }> = {
	name: "certificates.pack",
	payload: z.object({ setId: z.uuid() }),
	tries: 3,
};
