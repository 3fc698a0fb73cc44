import { searchName } from "~/domain/shared/search-name";
import { listProgrammes } from "~/persistence/library.server";
import { listInForce } from "~/persistence/list-in-force.server";
import { findPeopleWithin } from "~/persistence/people-within.server";
import { HOTLINE_PROGRAMME } from "~/persistence/training-records.server";
import { pageNumber } from "~/platform/http/page-number";
import { reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { overviewScope } from "./overview-scope.server";
import { holdersSearch } from "./overview-search";

const PAGE_SIZE = 25;

/** Whose certificate was in force on a day: the people behind a figure of certification over time. */
export async function getHolders(who: SignedIn, url: URL, now: number) {
	const asked = holdersSearch.parse(Object.fromEntries(url.searchParams));
	const scope = await overviewScope(who, asked, now);
	const programmes = await listProgrammes(new Date(now));
	const programme =
		programmes.find(({ id }) => id === asked.programme) ??
		programmes.find(({ id }) => id === HOTLINE_PROGRAMME);
	const day = asked.day === "" || asked.day > scope.today ? scope.today : asked.day;
	const programmeId = programme?.id ?? "";
	const words = searchName(asked.q).split(" ").filter(Boolean);
	const of = { centreIds: scope.centreIds, programmeId, day, words };
	const wanted = Number(url.searchParams.get("page") ?? 1);
	const offset = Number.isInteger(wanted) && wanted > 1 && wanted < 10_000 ? (wanted - 1) * PAGE_SIZE : 0;
	const there = await listInForce(of, { limit: PAGE_SIZE, offset });
	// Beyond the last page: there is no telling how many there are.
	const beyond = there.rows.length === 0 && offset > 0;
	const { rows, found } = beyond ? await listInForce(of, { limit: PAGE_SIZE, offset: 0 }) : there;
	const { page, pages } = pageNumber(url, found, PAGE_SIZE);
	const ids = rows.map(({ personId }) => personId);
	const within = await findPeopleWithin(ids, reach(who, "people.list").paths, scope.today);
	return {
		scope: scope.view,
		search: { programme: programmeId, day, q: asked.q },
		today: scope.today,
		programmes: programmes.map(({ id, name }) => ({ id, name })),
		rows: rows.map((row) => ({ ...row, inReach: within.has(row.personId) })),
		...{ found, page: beyond ? 1 : page, pages },
	};
}
export type HoldersView = Awaited<ReturnType<typeof getHolders>>;
