import { z } from "zod";
import type { StatusName } from "~/domain/certification/status";
import { searchName } from "~/domain/shared/search-name";

/** In the order of who has to be looked after first. */
export const LICENCES = [
	"suspended",
	"revoked",
	"expired",
	"expiring",
	"eligible",
	"in-progress",
	"not-started",
	"certified",
] as const satisfies readonly StatusName[];

export const SORTS = ["signal", "name", "licence", "waiting"] as const;

/** The filter as it stands in the URL; whatever is not understood is as if it were not there. */
export const ratersFilter = z.object({
	q: z.string().max(200).catch(""),
	licence: z.enum(["", ...LICENCES]).catch(""),
	sort: z.enum(SORTS).catch("signal"),
});
export type RatersFilter = z.output<typeof ratersFilter>;

/** What a row needs for being found and put in its place. */
export interface Arrangeable {
	readonly name: string;
	readonly licence: StatusName;
	readonly waiting: number;
	readonly openSignals: number;
	readonly missedError: boolean;
	readonly lastSignalAt: number | null;
}

/** The rows that a filter asks for, in its order. `rows` come by name, and stay so where nothing else decides. */
export function arrangeRaters<Row extends Arrangeable>(rows: readonly Row[], filter: RatersFilter): Row[] {
	const wanted = searchName(filter.q).split(" ");
	const found = rows.filter(
		({ name, licence }) =>
			(filter.licence === "" || licence === filter.licence) &&
			wanted.every((word) => searchName(name).includes(word)),
	);
	if (filter.sort === "licence")
		return found.sort((a, b) => LICENCES.indexOf(a.licence) - LICENCES.indexOf(b.licence));
	if (filter.sort === "waiting") return found.sort((a, b) => b.waiting - a.waiting);
	if (filter.sort === "signal")
		return found.sort(
			(a, b) =>
				Number(b.missedError) - Number(a.missedError) ||
				b.openSignals - a.openSignals ||
				(b.lastSignalAt ?? 0) - (a.lastSignalAt ?? 0),
		);
	return found;
}
