import { ALL, countCoverage } from "~/persistence/coverage.server";
import { listProgrammes } from "~/persistence/library.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { CoverageView } from "./coverage-view";
import { overviewScope } from "./overview-scope.server";
import { COVERAGE_STATUSES, overviewSearch } from "./overview-search";

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
		programmes: programmes.map(({ id, name }) => {
			const countsOf = (group: number) =>
				COVERAGE_STATUSES.map((status) => found.get(`${id} ${group} ${status}`) ?? 0);
			return { id, name, rows: scope.groups.map((_, group) => countsOf(group)), all: countsOf(ALL) };
		}),
	};
}
