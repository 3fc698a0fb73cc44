import { z } from "zod";

const day = z.iso.date("needDay");
const FIRST_DAY = "2000-01-01";

/** What a report is asked by; messages are keys of the texts. */
export const reportForm = (today: string) =>
	z
		.object({
			/** Made with the form: sent twice it is one report. */
			id: z.uuid("unknown"),
			centreId: z.string("needCentre").min(1, "needCentre").max(60, "needCentre"),
			from: day.refine((from) => from >= FIRST_DAY, "tooEarly"),
			to: day.refine((to) => to >= FIRST_DAY, "tooEarly"),
			/** "": as is known now. Otherwise as was known at the end of that day. */
			knownOn: z.union([z.literal(""), day.refine((on) => on >= FIRST_DAY && on <= today, "knownLater")], {
				error: (issue) => issue.message ?? "needDay",
			}),
		})
		.refine(({ from, to }) => from <= to, { path: ["to"], error: "turned" });
export type ReportForm = z.output<ReturnType<typeof reportForm>>;
