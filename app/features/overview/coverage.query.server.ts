import { countCoverage } from "~/persistence/coverage.server";
import { listProgrammes } from "~/persistence/library.server";
import { HOTLINE_PROGRAMME } from "~/persistence/training-records.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { COVERAGE_STATUSES, type CoverageView } from "./coverage-view";
import { overviewScope } from "./overview-scope.server";
import { overviewSearch } from "./overview-search";

/** Who is certified in what today, by centre. */
export async function getCoverage(who: SignedIn, url: URL, now: number): Promise<CoverageView> {
	const search = overviewSearch.parse(Object.fromEntries(url.searchParams));
	const scope = await overviewScope(who, search, now);
	const [programmes, counts] = await Promise.all([
		listProgrammes(new Date(now)),
		countCoverage(scope.groups, scope.today),
	]);
	const found = new Map(
		counts.map(({ group, programmeId, status, people }) => [`${programmeId} ${group} ${status}`, people]),
	);
	return {
		scope: scope.view,
		programmes: programmes.map(({ id, name }) => ({
			id,
			name,
			rows: scope.groups.map((_, group) =>
				COVERAGE_STATUSES.map((status) => found.get(`${id} ${group} ${status}`) ?? 0),
			),
		})),
		listed: HOTLINE_PROGRAMME,
	};
}
