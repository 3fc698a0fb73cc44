import { randomUUID } from "node:crypto";
import type { StatusName } from "~/domain/certification/status";
import { searchName } from "~/domain/shared/search-name";
import { listCentres } from "~/persistence/centres.server";
import { countReviews } from "~/persistence/certificate-reviews.server";
import { listProgrammes } from "~/persistence/library.server";
import {
	countPlacesWithin,
	countStandings,
	listStandings,
	type StandingsAsked,
} from "~/persistence/list-standings.server";
import { sumStandings } from "~/persistence/standing-places.server";
import { pageNumber } from "~/platform/http/page-number";
import { may, reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { todayAt } from "./certificate-reach.server";
import { type CertificatesSearch, certificatesSearch, STATUSES } from "./certificates-search";
import type { CertificatesView } from "./certificates-view";

const PAGE_SIZE = 25;
/** Who is still learning is found by asking for it. */
const HELD = STATUSES.filter((status) => status !== "in-progress");

/** The list's filter as what is looked for, at the centres in reach. */
export async function askedOf(who: SignedIn, search: CertificatesSearch, now: number) {
	const centres = (await listCentres()).filter(({ path }) =>
		may(who, "certificate.decide", { personId: null, centrePaths: [path] }),
	);
	const chosen = centres.find(({ id }) => id === search.centre);
	const asked: StandingsAsked = {
		paths: chosen ? [chosen.path] : reach(who, "certificate.decide").paths,
		today: todayAt(now),
		words: searchName(search.q).split(" ").filter(Boolean),
		programmeId: search.programme,
		statuses: search.status === "" ? HELD : [search.status],
		sort: search.sort,
	};
	return { asked, centres, chosen };
}

/** Who has a certificate or can have one, at the centres in reach; from the table that is kept in step. */
export async function listCertificates(who: SignedIn, url: URL, now: number): Promise<CertificatesView> {
	const search = certificatesSearch.parse(Object.fromEntries(url.searchParams));
	const [programmes, { asked, centres, chosen }] = await Promise.all([
		listProgrammes(new Date(now)),
		askedOf(who, search, now),
	]);
	const { paths } = reach(who, "certificate.decide");
	const [places, reviews] = await Promise.all([
		countPlacesWithin(paths, asked.today),
		countReviews({ paths, withoutId: who.personId, today: asked.today, state: "open" }),
	]);
	const found = await countStandings(asked, chosen ? undefined : places);
	const waiting = sumStandings(places, { programmeId: "", statuses: ["eligible"] });
	const { page, pages, offset } = pageNumber(url, found, PAGE_SIZE);
	const rows = await listStandings(asked, { limit: PAGE_SIZE, offset });
	const names = new Map(programmes.map(({ id, name }) => [id, name]));
	const depth = (path: string) => path.split("/").length;
	const top = Math.min(...centres.map(({ path }) => depth(path)));
	return {
		setId: randomUUID(),
		search: { ...search, centre: chosen?.id ?? "" },
		programmes: programmes.map(({ id, name }) => ({ id, name })),
		centres: centres.map(({ id, nameVi, nameEn, path }) => ({
			id,
			name: { vi: nameVi, en: nameEn },
			depth: depth(path) - top,
		})),
		rows: rows.map(({ centreVi, centreEn, status, programmeId, ...row }) => ({
			...row,
			status: status as StatusName,
			programmeId,
			programme: names.get(programmeId) ?? { vi: programmeId, en: programmeId },
			centre: { vi: centreVi, en: centreEn },
		})),
		found,
		waiting,
		reviews: reviews.count,
		paging: { page, pages },
	};
}
