import { searchName } from "~/domain/shared/search-name";
import { findQueuePage } from "~/persistence/assessment-queue.server";
import { reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { ownLicence } from "./own-licence.server";
import { PAGE_SIZE, type QueueSearch } from "./queue-search";
import type { QueueView } from "./queue-view";

const DAY_MS = 86_400_000;

/** The calls that wait for a rating or a release within this trainer's reach, and those that are released. */
export async function getQueue(who: SignedIn, search: QueueSearch, now: number): Promise<QueueView> {
	const page = await findQueuePage({
		paths: reach(who, "assessment.rate").paths,
		personId: who.personId,
		words: searchName(search.q),
		state: search.state,
		mine: search.mine,
		now: new Date(now),
		sort: search.sort,
		offset: (search.page - 1) * PAGE_SIZE,
		limit: PAGE_SIZE,
	});
	// A page that is no longer there (calls were released meanwhile) leads to the last one.
	const pages = Math.max(1, Math.ceil(page.total / PAGE_SIZE));
	if (search.page > pages) return getQueue(who, { ...search, page: pages }, now);
	const vi = who.language === "vi";
	return {
		search,
		total: page.total,
		pages,
		counts: page.counts,
		mine: page.mine,
		licence: await ownLicence(who.personId, now),
		rows: page.rows.map((row) => ({
			callId: row.callId,
			number: row.number,
			traineeName: row.traineeName,
			scenario: `${row.scenarioId} ${vi ? row.titleVi : row.titleEn}`,
			centre: vi ? row.centreVi : row.centreEn,
			live: row.live,
			completedAt: row.completedAt.getTime(),
			days: Math.max(0, Math.floor((now - row.completedAt.getTime()) / DAY_MS)),
			dueAt: row.dueAt.getTime(),
			overdue: now > row.dueAt.getTime(),
			state: row.state,
			people: row.people,
			mine: row.mine,
		})),
	};
}
