import { uuidv7 } from "uuidv7";
import { dayInVietnam } from "~/domain/certification/records";
import { searchName } from "~/domain/shared/search-name";
import { findLiveSessionPage, findTraineesToJoin } from "~/persistence/live-sessions.server";
import { pageNumber } from "~/platform/http/page-number";
import { reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { sessionsFilter, traineeSearch } from "./session-forms";
import { centresToPlayAt } from "./session-reach.server";
import type { NewSessionView, SessionsView } from "./session-views";

const PAGE_SIZE = 25;
/** Trainees of a centre that are listed to be picked. */
const LISTED = 200;

/** The sessions of one's centres. */
export async function getSessions(who: SignedIn, url: URL): Promise<SessionsView> {
	const filter = sessionsFilter.parse(Object.fromEntries(url.searchParams));
	const ask = {
		paths: reach(who, "live.play").paths,
		words: searchName(filter.q),
		state: filter.state,
		limit: PAGE_SIZE,
	};
	const first = await findLiveSessionPage({ ...ask, offset: 0 });
	const { page, pages, offset } = pageNumber(url, first.total, PAGE_SIZE);
	const found = offset === 0 ? first : await findLiveSessionPage({ ...ask, offset });
	return { filter, ...found, paging: { page, pages } };
}

/** What a new session is made from: the centres, and the trainees of the one that is chosen. */
export async function getNewSession(who: SignedIn, url: URL, now: number): Promise<NewSessionView> {
	const { centre } = traineeSearch.parse(Object.fromEntries(url.searchParams));
	const centres = await centresToPlayAt(who);
	const chosen = centres.find(({ id }) => id === centre) ?? centres[0];
	const today = dayInVietnam(new Date(now).toISOString());
	const trainees = chosen
		? await findTraineesToJoin({
				...{ path: chosen.path, sessionId: null, words: "", day: today, limit: LISTED + 1 },
			})
		: [];
	return {
		centres: centres.map(({ id, name, depth }) => ({ id, name, depth })),
		centreId: chosen?.id ?? "",
		trainees: trainees.slice(0, LISTED),
		more: trainees.length > LISTED,
		formKey: uuidv7(),
		today,
	};
}
