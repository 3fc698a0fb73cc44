import { z } from "zod";
import type { StatusName } from "~/domain/certification/status";
import { searchName } from "~/domain/shared/search-name";

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
export const GROUPS = ["counsellors", "everyone"] as const;

/** The filter as it stands in the URL; whatever is not understood is as if it were not there. */
export const peopleFilter = z.object({
	q: z.string().max(200).catch(""),
	group: z.enum(GROUPS).catch("counsellors"),
	centre: z.string().max(200).catch(""),
	status: z.enum(["", ...STATUSES]).catch(""),
	sort: z.enum(SORTS).catch("name"),
});
export type PeopleFilter = z.output<typeof peopleFilter>;

/** What a row needs for being found and put in its place. */
export interface Arrangeable {
	readonly name: string;
	readonly counsellor: boolean;
	readonly centrePaths: readonly string[];
	readonly status: StatusName;
	readonly certified: boolean;
	readonly until: string | null;
}

/**
 * The rows that a filter asks for, in its order. `rows` come by name, and stay so where nothing else decides.
 * @param centrePath path of the centre filtered by; null for all
 */
export function arrangePeople<Row extends Arrangeable>(
	rows: readonly Row[],
	filter: Pick<PeopleFilter, "q" | "status" | "sort">,
): Row[] {
	const wanted = searchName(filter.q).split(" ");
	const found = rows.filter(
		(row) =>
			(filter.status === "" || row.status === filter.status) &&
			wanted.every((word) => searchName(row.name).includes(word)),
	);
	if (filter.sort === "status")
		return found.sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status));
	if (filter.sort === "until") return found.sort((a, b) => compareUntil(a.until, b.until));
	return found;
}

/** The rows of a group at a centre and below: what the count above the list counts. */
export function peopleOf<Row extends Arrangeable>(
	rows: readonly Row[],
	group: PeopleFilter["group"],
	centrePath: string | null,
): Row[] {
	return rows.filter(
		(row) =>
			(group === "everyone" || row.counsellor) &&
			(centrePath === null || row.centrePaths.some((path) => path.startsWith(centrePath))),
	);
}

/** Whoever's certificate runs out first stands first; whoever has none stands last. */
function compareUntil(a: string | null, b: string | null): number {
	if (a === b) return 0;
	if (a === null) return 1;
	if (b === null) return -1;
	return a < b ? -1 : 1;
}

/** How many are certified on the day, and how many of them run out within so many days. */
export function countPeople(
	rows: readonly Arrangeable[],
	lastDay: string,
): { people: number; certified: number; endingSoon: number } {
	const certified = rows.filter((row) => row.certified);
	return {
		people: rows.length,
		certified: certified.length,
		endingSoon: certified.filter((row) => row.until !== null && row.until <= lastDay).length,
	};
}
