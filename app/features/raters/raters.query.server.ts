import { Temporal } from "temporal-polyfill";
import { type KeptStates, missingOf } from "~/domain/certification/kept-standing";
import { nameRequirements } from "~/domain/certification/named-requirement";
import { versionAt } from "~/domain/certification/status";
import { currentStandings } from "~/persistence/current-standings.server";
import { keptStandingsOf, NOTHING_KEPT } from "~/persistence/list-standings.server";
import { listPeopleUnder } from "~/persistence/people.server";
import { getProgrammeVersions } from "~/persistence/programmes.server";
import { RATER_PROGRAMME } from "~/persistence/rater-licences.server";
import { listWatchedRaters } from "~/persistence/watched-raters.server";
import { pageNumber } from "~/platform/http/page-number";
import { may, reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { mayLead, ratesAt, todayAt } from "./rater-in-reach.server";
import { arrangeRaters, ratersFilter } from "./raters-filter";
import type { RatersView } from "./raters-view";

const PAGE_SIZE = 25;

/**
 * Everybody who may rate at the centres in reach, with their licence as it is kept and what was noticed; what is missing
 * is derived from the records of those on the page.
 */
export async function listRaters(who: SignedIn, url: URL, now: number): Promise<RatersView> {
	const filter = ratersFilter.parse(Object.fromEntries(url.searchParams));
	const today = todayAt(now);
	const people = (await listPeopleUnder(reach(who, "raters.lead").paths, "trainer")).filter((each) =>
		mayLead(who, each, now),
	);
	const ids = people.map(({ id }) => id);
	const [licences, versions, watched] = await Promise.all([
		keptStandingsOf(ids, RATER_PROGRAMME),
		getProgrammeVersions(RATER_PROGRAMME),
		listWatchedRaters(ids, new Date(now)),
	]);
	const programme = versionAt(versions, Temporal.PlainDate.from(today));
	const rows = people.flatMap((person) => {
		const licence = licences.get(person.id) ?? NOTHING_KEPT;
		const work = watched.get(person.id);
		if (!work) return [];
		const { personId: _same, ...counts } = work;
		const centres = ratesAt(person, today).filter(({ centrePath }) =>
			may(who, "raters.lead", { personId: null, centrePaths: [centrePath] }),
		);
		return [
			{
				...{ id: person.id, name: person.name, centres: centres.map(({ centre }) => centre) },
				...{ licence: licence.status, until: licence.until, certified: licence.certified },
				...counts,
			},
		];
	});
	const found = arrangeRaters(rows, filter);
	const { page, pages, offset } = pageNumber(url, found.length, PAGE_SIZE);
	const shown = found.slice(offset, offset + PAGE_SIZE);
	const current = await currentStandings(
		shown.map(({ id }) => id),
		RATER_PROGRAMME,
		today,
	);
	return {
		filter,
		count: {
			raters: rows.length,
			licensed: rows.filter(({ certified }) => certified).length,
			signals: rows.filter(({ openSignals }) => openSignals > 0).length,
		},
		rows: shown.map(({ certified: _known, ...row }) => ({
			...row,
			missing: nameRequirements(programme, missingIn(current.get(row.id)?.states)),
		})),
		found: found.length,
		paging: { page, pages },
	};
}

const missingIn = (states: KeptStates | undefined) => (states ? missingOf(states) : []);
