import { countReviews, listReviews, type StoredReview } from "~/persistence/certificate-reviews.server";
import { getRubricVersion, listProgrammes } from "~/persistence/library.server";
import { pageNumber } from "~/platform/http/page-number";
import { reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { todayAt } from "./certificate-reach.server";
import { reviewsSearch } from "./reviews-search";
import type { ReviewsView, ReviewView } from "./reviews-view";

const PAGE_SIZE = 25;

/** Decisions that wait, or were taken, about people of the centres in reach. */
export async function getReviews(who: SignedIn, url: URL, now: number): Promise<ReviewsView> {
	const { state } = reviewsSearch.parse(Object.fromEntries(url.searchParams));
	const { paths } = reach(who, "certificate.decide");
	const asked = { paths, today: todayAt(now), withoutId: who.personId, state };
	const { count, late } = await countReviews(asked);
	const { page, pages, offset } = pageNumber(url, count, PAGE_SIZE);
	const rows = await listReviews(asked, { limit: PAGE_SIZE, offset });
	const shown = await showReviews(rows, now);
	return {
		state,
		rows: rows.map(({ personId, name }, index) => ({ ...(shown[index] as ReviewView), personId, name })),
		late: state === "open" ? late : 0,
		paging: { page, pages },
	};
}

/** Reviews with the names of their programmes and critical errors. */
export async function showReviews(rows: readonly StoredReview[], now: number): Promise<ReviewView[]> {
	const programmes = new Map((await listProgrammes(new Date(now))).map(({ id, name }) => [id, name]));
	const hashes = [...new Set(rows.map(({ rubricHash }) => rubricHash))];
	const rubrics = new Map(
		await Promise.all(hashes.map(async (hash) => [hash, await getRubricVersion(hash)] as const)),
	);
	const today = todayAt(now);
	return rows.map(({ programmeId, criticalErrors, rubricHash, dueOn, outcome, ...row }) => ({
		...{ id: row.id, callId: row.callId, callNumber: row.callNumber, openedAt: row.openedAt, dueOn, outcome },
		programme: programmes.get(programmeId) ?? { vi: programmeId, en: programmeId },
		errors: criticalErrors.map(
			(code) =>
				rubrics.get(rubricHash)?.criticalErrors.find((each) => each.code === code)?.name ?? {
					...{ vi: code, en: code },
				},
		),
		late: outcome === null && dueOn < today,
	}));
}
