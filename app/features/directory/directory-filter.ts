import { z } from "zod";
import { AGENCY_STATUSES, type DirectoryEntry, URGENCIES } from "~/domain/referral/directory.schema";
import { searchName } from "~/domain/shared/search-name";
import type { Language } from "~/domain/shared/text";

export const DIRECTORY_SORTS = ["name", "urgency", "verified"] as const;

/** The filter as it stands in the URL; whatever is not understood is as if it were not there. */
export const directoryFilter = z.object({
	q: z.string().max(200).catch(""),
	urgency: z.enum(["", ...URGENCIES]).catch(""),
	status: z.enum(["", ...AGENCY_STATUSES, "retired"]).catch(""),
	sort: z.enum(DIRECTORY_SORTS).catch("name"),
});
export type DirectoryFilter = z.output<typeof directoryFilter>;

/**
 * The entries that a filter asks for, in its order. Every word has to be found somewhere in the entry, in either
 * language, without diacritics. Retired entries show where they are asked for, and nowhere else.
 */
export function arrangeAgencies<Entry extends DirectoryEntry & { readonly retired: boolean }>(
	entries: readonly Entry[],
	{ q, urgency, status, sort }: DirectoryFilter,
	language: Language,
): Entry[] {
	const words = searchName(q).split(" ");
	const byName = (a: Entry, b: Entry) => a.name[language].localeCompare(b.name[language], language);
	const orders: Record<DirectoryFilter["sort"], (a: Entry, b: Entry) => number> = {
		name: byName,
		urgency: (a, b) => soonest(a).localeCompare(soonest(b)) || byName(a, b),
		// What was never verified first, then what was longest ago.
		verified: (a, b) => (a.verified ?? "").localeCompare(b.verified ?? "") || byName(a, b),
	};
	return entries
		.filter(
			(entry) =>
				entry.retired === (status === "retired") &&
				(status === "" || status === "retired" || entry.status === status) &&
				(urgency === "" || entry.urgency.includes(urgency)) &&
				words.every((word) => searchedIn(entry).includes(word)),
		)
		.sort(orders[sort]);
}

const soonest = ({ urgency }: DirectoryEntry): string => [...urgency].sort()[0] ?? "";

function searchedIn({ key, name, when, handOver, phone }: DirectoryEntry): string {
	return searchName(
		[key, ...[name, when, handOver].flatMap(({ vi, en }) => [vi, en]), phone ?? ""].join(" "),
	);
}
