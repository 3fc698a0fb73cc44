import { z } from "zod";

export const PARTS = ["picked", "own"] as const;
export const ORDERS = ["rubric", "worst"] as const;

const day = z.union([z.literal(""), z.iso.date()]).catch("");

/** What is compared, as it stands in the URL; whatever is not understood is as if it were not there. */
export const machineSearch = z.object({
	/** The start of a rubric version's hash; empty: the one used last. */
	rubric: z
		.string()
		.regex(/^[0-9a-f]{0,64}$/)
		.catch(""),
	/** A scenario's id; empty: all. */
	scenario: z.string().max(20).catch(""),
	from: day,
	to: day,
	part: z.enum(PARTS).catch("picked"),
	sort: z.enum(ORDERS).catch("rubric"),
	/** A behaviour or critical error whose disagreements are listed; empty: all. */
	code: z.string().max(60).catch(""),
});
export type MachineSearch = z.output<typeof machineSearch>;

/** The search part of the page's address, without what is the default. */
export function machineUrl(search: MachineSearch, path = "/assessments/machine"): string {
	const parameters = new URLSearchParams();
	for (const [name, value] of Object.entries(search))
		if (value !== "" && value !== "picked" && !(name === "sort" && value === "rubric"))
			parameters.set(name, value);
	const text = parameters.toString();
	return text === "" ? path : `${path}?${text}`;
}
