import { z } from "zod";

/** Whose ratings are looked at: the machine's of practice, or people's of assessed calls. */
export const PURPOSES = ["practice", "assessed"] as const;
/** As much of a rubric version's hash as stands in an address. */
export const HASH_SHOWN = 12;

/** What the address of a progress page asks for. What does not fit counts as not asked. */
export const progressSearch = z.object({
	of: z.enum(PURPOSES).nullable().catch(null),
	rubric: z
		.string()
		.regex(/^[0-9a-f]{12}$/)
		.nullable()
		.catch(null),
});
export type ProgressSearch = z.output<typeof progressSearch>;

export function readProgressSearch(url: string): ProgressSearch {
	const { searchParams } = new URL(url);
	return progressSearch.parse({ of: searchParams.get("of"), rubric: searchParams.get("rubric") });
}
