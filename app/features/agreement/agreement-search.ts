import { z } from "zod";

const day = z.union([z.literal(""), z.iso.date()]).catch("");

/** What is compared, as it stands in the URL; whatever is not understood is as if it were not there. */
export const agreementSearch = z.object({
	/** The start of a rubric version's hash; empty: the one used last. */
	rubric: z
		.string()
		.regex(/^[0-9a-f]{0,64}$/)
		.catch(""),
	/** A centre, with those below it; empty: all in reach. */
	centre: z.string().max(60).catch(""),
	from: day,
	to: day,
});
export type AgreementSearch = z.output<typeof agreementSearch>;

/** What the raters are called in a file of ratings. */
export const exportSearch = agreementSearch.extend({ names: z.enum(["labels", "full"]).catch("labels") });

/** The page's address, or that of a file of what it shows. */
export function agreementUrl(search: AgreementSearch & { names?: string }, path = "/agreement"): string {
	const parameters = new URLSearchParams();
	for (const [name, value] of Object.entries(search)) if (value) parameters.set(name, value);
	const text = parameters.toString();
	return text === "" ? path : `${path}?${text}`;
}
