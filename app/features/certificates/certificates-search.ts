import { z } from "zod";
import type { StatusName } from "~/domain/certification/status";

/** In the order of who has to be looked after first. */
export const STATUSES = [
	"eligible",
	"suspended",
	"expired",
	"expiring",
	"certified",
	"revoked",
	"in-progress",
] as const satisfies readonly StatusName[];
export const SORTS = ["ready", "name", "until"] as const;

/** The filter as it stands in the URL; whatever is not understood is as if it were not there. */
export const certificatesSearch = z.object({
	q: z.string().max(200).catch(""),
	programme: z.string().max(100).catch(""),
	centre: z.string().max(200).catch(""),
	status: z.enum(["", ...STATUSES]).catch(""),
	sort: z.enum(SORTS).catch("ready"),
});
export type CertificatesSearch = z.output<typeof certificatesSearch>;
