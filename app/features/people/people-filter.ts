import { z } from "zod";
import type { StatusName } from "~/domain/certification/status";

/** In the order of who has to be looked after first. */
export const STATUSES = [
	"suspended",
	"revoked",
	"expired",
	"expiring",
	"eligible",
	"in-progress",
	"not-started",
	"certified",
] as const satisfies readonly StatusName[];

export const SORTS = ["name", "status", "until"] as const;
export const GROUPS = ["counsellors", "everyone", "disabled"] as const;

/** The filter as it stands in the URL; whatever is not understood is as if it were not there. */
export const peopleFilter = z.object({
	q: z.string().max(200).catch(""),
	group: z.enum(GROUPS).catch("counsellors"),
	centre: z.string().max(200).catch(""),
	status: z.enum(["", ...STATUSES]).catch(""),
	sort: z.enum(SORTS).catch("name"),
});
export type PeopleFilter = z.output<typeof peopleFilter>;
