import { z } from "zod";
import { CALLER_TYPES, CATEGORIES } from "~/domain/scenario/scenario.schema";
import { searchName } from "~/domain/shared/search-name";
import type { ScenarioRow } from "./scenario-view";

export const SORTS = ["id", "title", "difficulty", "minutes"] as const;
const POOLS = ["open", "sealed"] as const;

/** What the library's URL asks for; "" is any. What does not fit counts as not asked: an old link still leads somewhere. */
export const libraryFilter = z.object({
	q: z.string().trim().max(200).normalize("NFC").catch(""),
	category: z.enum(["", ...CATEGORIES]).catch(""),
	caller: z.enum(["", ...CALLER_TYPES]).catch(""),
	difficulty: z.enum(["", "1", "2", "3", "4", "5"]).catch(""),
	language: z
		.string()
		.regex(/^([a-z]{2,3})?$/)
		.catch(""),
	pool: z.enum(["", ...POOLS]).catch(""),
	sort: z.enum(SORTS).catch("id"),
});
export type LibraryFilter = z.output<typeof libraryFilter>;

export function readLibraryFilter(url: string): LibraryFilter {
	return libraryFilter.parse(Object.fromEntries(new URL(url).searchParams));
}

/** Whether anything is left out by the filter. */
export function isNarrowed({ sort: _, ...choices }: LibraryFilter): boolean {
	return Object.values(choices).some((value) => value !== "");
}

/**
 * The rows that the filter asks for, in its order; rows that are alike in it stay as they come, by id. Every word of the
 * search has to stand in the id or the title of either language, with or without diacritics.
 */
export function arrangeScenarios(
	rows: readonly ScenarioRow[],
	filter: LibraryFilter,
	language: string,
): ScenarioRow[] {
	const wanted = searchName(filter.q).split(" ");
	const found = rows.filter(
		(row) =>
			(filter.category === "" || row.category === filter.category) &&
			(filter.caller === "" || row.callerType === filter.caller) &&
			(filter.difficulty === "" || row.difficulty === Number(filter.difficulty)) &&
			(filter.language === "" || row.languages.includes(filter.language)) &&
			(filter.pool === "" || row.pool === filter.pool) &&
			wanted.every((word) => row.searched.includes(word)),
	);
	if (filter.sort === "id") return found;
	if (filter.sort === "title") {
		const { compare } = new Intl.Collator(language);
		return found.sort((a, b) => compare(a.title, b.title));
	}
	const by = filter.sort;
	return found.sort((a, b) => a[by] - b[by]);
}
