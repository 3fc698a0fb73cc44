import { dayInVietnam } from "~/domain/certification/records";
import { holdsOn } from "~/domain/shared/days";
import { searchName } from "~/domain/shared/search-name";
import { listCentres } from "~/persistence/centres.server";
import { countNoticeReaders, listNoticeReaders } from "~/persistence/notice-readers.server";
import { findPeople } from "~/persistence/people.server";
import { newestNotice } from "~/persistence/staff-notices.server";
import { pageNumber } from "~/platform/http/page-number";
import { may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { mayPublishNotice } from "./publish-notice.server";
import { readersSearch } from "./readers-search";

const PAGE_SIZE = 25;

/** Who of the centres in reach has read the notice that holds. */
export async function listReaders(who: SignedIn, url: URL, now: number) {
	const search = readersSearch.parse(Object.fromEntries(url.searchParams));
	const today = dayInVietnam(new Date(now).toISOString());
	const inReach = (path: string) => may(who, "notice.follow", { personId: null, centrePaths: [path] });
	const [all, version, mayPublish] = await Promise.all([
		listCentres(),
		newestNotice(),
		mayPublishNotice(who),
	]);
	const centres = all.filter(({ path }) => inReach(path));
	const chosen = centres.find(({ id }) => id === search.centre);
	const asked = {
		centreIds: centres.filter(({ path }) => path.startsWith(chosen?.path ?? "")).map(({ id }) => id),
		words: searchName(search.q).split(" ").filter(Boolean),
		...{ today, version, state: search.state },
	};
	const count = await countNoticeReaders(asked);
	const { page, pages, offset } = pageNumber(url, count.found, PAGE_SIZE);
	const readers = await listNoticeReaders(asked, count, { limit: PAGE_SIZE, offset });
	const people = await findPeople(readers.map(({ id }) => id));
	const depthOf = (path: string) => path.split("/").length;
	const top = Math.min(...centres.map(({ path }) => depthOf(path)));
	return {
		search: { ...search, centre: chosen?.id ?? "" },
		centres: centres.map(({ id, nameVi, nameEn, path }) => ({
			...{ id, depth: depthOf(path) - top },
			name: { vi: nameVi, en: nameEn },
		})),
		...{ count, version, mayPublish },
		rows: readers.map(({ id, name, version: read, at }) => ({
			...{ id, name, version: read, at: at?.getTime() ?? null },
			roles: (people.get(id)?.holdings ?? [])
				.filter((held) => holdsOn(held, today) && inReach(held.centrePath))
				.map(({ role, centre }) => ({ role, centre })),
		})),
		paging: { page, pages },
	};
}
export type ReadersView = Awaited<ReturnType<typeof listReaders>>;
