import { Temporal } from "temporal-polyfill";
import { searchName } from "~/domain/shared/search-name";
import { listProgrammes } from "~/persistence/library.server";
import { countOverdue, listOverdue } from "~/persistence/list-overdue.server";
import { pageNumber } from "~/platform/http/page-number";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { OverdueView } from "./overdue-view";
import { overviewScope } from "./overview-scope.server";
import { overdueSearch } from "./overview-search";

const PAGE_SIZE = 25;

/** Who is late with what at the centres asked for. */
export async function getOverdue(who: SignedIn, url: URL, now: number): Promise<OverdueView> {
	const asked = overdueSearch.parse(Object.fromEntries(url.searchParams));
	const scope = await overviewScope(who, asked, now);
	const { kind, q, sort } = asked;
	const words = searchName(q).split(" ").filter(Boolean);
	const of = { centreIds: scope.centreIds, today: scope.today, kind, words, sort };
	const [programmes, found] = await Promise.all([listProgrammes(new Date(now)), countOverdue(of)]);
	const { page, pages, offset } = pageNumber(url, found, PAGE_SIZE);
	const rows = await listOverdue(of, { limit: PAGE_SIZE, offset });
	const today = Temporal.PlainDate.from(scope.today);
	return {
		scope: scope.view,
		search: { kind, q, sort },
		rows: rows.map((row) => ({
			...row,
			programme: programmes.find(({ id }) => id === row.about)?.name ?? null,
			days: Temporal.PlainDate.from(row.since).until(today, { largestUnit: "day" }).days + 1,
		})),
		found,
		page,
		pages,
	};
}
