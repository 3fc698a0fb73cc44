import type { SignedIn } from "~/platform/permissions/signed-in";
import { exportSearch } from "./agreement-search";
import { doubleRatings } from "./double-rated-calls.server";
import { ratingsCsv } from "./ratings-csv";

/**
 * The ratings behind the page that the URL asks for, as lines of a CSV. Raters are R01, R02 …, the same in every file of
 * a rubric version; with their names beside it where whoever answers for them wants that.
 */
export async function exportRatings(who: SignedIn, url: URL): Promise<Iterable<string>> {
	const { names: kind, ...search } = exportSearch.parse(Object.fromEntries(url.searchParams));
	const found = await doubleRatings(who, search);
	if (!found) return ratingsCsv([], [], [], () => []);
	const { rubric, calls, names } = found;
	const shown = (label: string) => (kind === "full" ? `${label} ${names.get(label) ?? ""}`.trim() : label);
	return ratingsCsv(
		rubric.criteria.map(({ id }) => id),
		calls.map((each) => ({
			...each,
			ratings: each.ratings.map(({ rater, levels }) => ({ rater: shown(rater), levels })),
		})),
		["scenario", "centre", "month", "rubric", "rubric_version"],
		({ call }) => [call.scenarioId, call.centreId, call.month, rubric.id, rubric.version],
	);
}
