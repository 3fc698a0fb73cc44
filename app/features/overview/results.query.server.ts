import { getRubricVersion } from "~/persistence/library.server";
import { countResultsByRubric } from "~/persistence/overview-sums.server";
import { findPeopleWithin } from "~/persistence/people-within.server";
import { countResults, listResults } from "~/persistence/result-list.server";
import { pageNumber } from "~/platform/http/page-number";
import { reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { overviewScope } from "./overview-scope.server";
import { type ResultSearch, resultSearch } from "./overview-search";
import { rubricChosen } from "./quality.query.server";
import type { ResultsView } from "./results-view";

const PAGE_SIZE = 25;

/** The results behind a figure, each leading to its call and its person. */
export async function getResults(who: SignedIn, url: URL, now: number): Promise<ResultsView> {
	const asked = resultSearch.parse(Object.fromEntries(url.searchParams));
	const scope = await overviewScope(who, asked, now);
	const chosen = rubricChosen(await countResultsByRubric(scope), asked);
	if (!chosen) {
		const search = { ...asked, ...scope.view.search };
		const nothing = { criteria: [], criticalErrors: [], rows: [], found: 0, page: 1, pages: 1 };
		return { scope: scope.view, search, ...nothing };
	}
	const { rubricHash } = chosen;
	const rubric = await getRubricVersion(rubricHash);
	const criterion = rubric.criteria.some(({ id }) => id === asked.criterion) ? asked.criterion : "";
	const error = rubric.criticalErrors.some(({ code }) => code === asked.error) ? asked.error : "";
	const kind = asked.kind === "low" && criterion === "" ? "" : asked.kind;
	const of = { ...scope, rubricHash, criterion, error, kind };
	// What nothing but the outcome narrows is summed already.
	const found = criterion === "" && error === "" ? summed(chosen)[kind] : await countResults(of);
	const { page, pages, offset } = pageNumber(url, found, PAGE_SIZE);
	const rows = await listResults({ ...of, sort: asked.sort }, { limit: PAGE_SIZE, offset, total: found });
	const within = await findPeopleWithin(
		rows.map(({ personId }) => personId),
		reach(who, "people.list").paths,
		scope.today,
	);
	const names = new Map(scope.view.centres.map(({ id, name }) => [id, name]));
	return {
		scope: scope.view,
		search: { ...asked, ...scope.view.search, rubric: rubricHash.slice(0, 8), criterion, error, kind },
		criteria: rubric.criteria.map(({ id, name }) => ({ id, name })),
		criticalErrors: rubric.criticalErrors.map(({ code, name }) => ({ code, name })),
		rows: rows.map((row) => ({
			...row,
			completedAt: row.completedAt.getTime(),
			centre: names.get(row.centreId) ?? { vi: row.centreId, en: row.centreId },
			inReach: within.has(row.personId),
		})),
		found,
		page,
		pages,
	};
}

function summed({
	calls,
	passed,
	withCriticalError,
}: {
	readonly calls: number;
	readonly passed: number;
	readonly withCriticalError: number;
}): Record<ResultSearch["kind"], number> {
	return { "": calls, passed, failed: calls - passed, critical: withCriticalError, low: calls };
}
