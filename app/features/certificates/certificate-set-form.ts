import { z } from "zod";
import { certificatesSearch } from "./certificates-search";

/** What is asked for: an id, so that twice is once, and the filter of the list. */
export const certificateSetForm = certificatesSearch.extend({ id: z.uuid() });
export type CertificateSetForm = z.output<typeof certificateSetForm>;
