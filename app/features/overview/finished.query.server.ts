import { listFinishedCallsOf } from "~/persistence/finished-calls.server";
import { sumCallsByCategory } from "~/persistence/overview-sums.server";
import { findPeopleWithin } from "~/persistence/people-within.server";
import { pageNumber } from "~/platform/http/page-number";
import { may, reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { FinishedView } from "./finished-view";
import { overviewScope } from "./overview-scope.server";
import { finishedSearch } from "./overview-search";

const PAGE_SIZE = 25;

/** The finished calls behind a figure of practice, each leading to its person. How many there are is summed already. */
export async function getFinished(who: SignedIn, url: URL, now: number): Promise<FinishedView> {
	const asked = finishedSearch.parse(Object.fromEntries(url.searchParams));
	const scope = await overviewScope(who, asked, now);
	const sums = await sumCallsByCategory(scope.cover, scope);
	const categories = [
		...new Set(sums.filter(({ calls }) => calls > 0).map(({ category }) => category)),
	].sort();
	const { purpose } = asked;
	const category = categories.includes(asked.category) ? asked.category : "";
	const found = sums
		.filter(
			(sum) => (purpose === "" || sum.purpose === purpose) && (category === "" || sum.category === category),
		)
		.reduce((all, { calls }) => all + calls, 0);
	const { page, pages, offset } = pageNumber(url, found, PAGE_SIZE);
	const rows = await listFinishedCallsOf({ ...scope, purpose, category }, { limit: PAGE_SIZE, offset });
	const within = await findPeopleWithin(
		rows.map(({ personId }) => personId),
		reach(who, "people.list").paths,
		scope.today,
	);
	const names = new Map(scope.view.centres.map(({ id, name }) => [id, name]));
	return {
		scope: scope.view,
		search: { ...scope.view.search, purpose, category },
		categories,
		rows: rows.map(({ centrePath, ...row }) => ({
			...row,
			completedAt: row.completedAt.getTime(),
			centre: names.get(row.centreId) ?? { vi: row.centreId, en: row.centreId },
			inReach: within.has(row.personId),
			canOpen: may(who, "call.debrief", { personId: row.personId, centrePaths: [centrePath] }),
		})),
		...{ found, page, pages },
	};
}
