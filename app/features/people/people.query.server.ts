import { newestOf } from "~/domain/certification/edit-programme";
import { missingOf } from "~/domain/certification/kept-standing";
import { nameRequirements } from "~/domain/certification/named-requirement";
import { dayInVietnam } from "~/domain/certification/records";
import type { StatusName } from "~/domain/certification/status";
import { holdsOn } from "~/domain/shared/days";
import { searchName } from "~/domain/shared/search-name";
import { listCentres } from "~/persistence/centres.server";
import { currentStandings } from "~/persistence/current-standings.server";
import { findProgramme } from "~/persistence/library.server";
import { countFound, countStaffByStatus, listStaff } from "~/persistence/list-staff.server";
import { findPeople } from "~/persistence/people.server";
import { getProgrammeVersions } from "~/persistence/programmes.server";
import { HOTLINE_PROGRAMME } from "~/persistence/training-records.server";
import { pageNumber } from "~/platform/http/page-number";
import { may, mayEver } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { peopleFilter, STATUSES } from "./people-filter";
import type { PeopleView } from "./people-view";

const PAGE_SIZE = 25;

/**
 * The staff of the centres in reach with where they stand today. Who is found, and in what order, is read from the
 * standings that are kept; those on the page are derived from their records.
 */
export async function listPeople(who: SignedIn, url: URL, now: number): Promise<PeopleView> {
	const filter = peopleFilter.parse(Object.fromEntries(url.searchParams));
	const today = dayInVietnam(new Date(now).toISOString());
	const inReach = (path: string) => may(who, "people.list", { personId: null, centrePaths: [path] });
	const centres = (await listCentres()).filter((centre) => inReach(centre.path));
	const depthOf = (path: string) => path.split("/").length;
	const top = Math.min(...centres.map((centre) => depthOf(centre.path)));
	const chosen = centres.find((centre) => centre.id === filter.centre);
	const asked = {
		reachIds: centres.map(({ id }) => id),
		centreIds: centres.filter(({ path }) => path.startsWith(chosen?.path ?? "")).map(({ id }) => id),
		counsellors: filter.group === "counsellors",
		disabled: filter.group === "disabled",
		...{ today, status: filter.status, statuses: STATUSES, sort: filter.sort },
		words: searchName(filter.q).split(" ").filter(Boolean),
	};
	const [counts, programme] = await Promise.all([
		countStaffByStatus(asked),
		findProgramme(HOTLINE_PROGRAMME, new Date(now)),
	]);
	const everybody = [...counts.values()].reduce((sum, people) => sum + people, 0);
	const standing = (status: StatusName) => counts.get(status) ?? 0;
	const count = {
		people: everybody,
		certified: standing("certified") + standing("expiring"),
		endingSoon: standing("expiring"),
	};
	const found =
		asked.words.length > 0
			? await countFound(asked)
			: filter.status === ""
				? everybody
				: standing(filter.status);
	const { page, pages, offset } = pageNumber(url, found, PAGE_SIZE);
	const ids = await listStaff(asked, { limit: PAGE_SIZE, offset });
	const [people, standings, versions] = await Promise.all([
		findPeople(ids),
		currentStandings(ids, HOTLINE_PROGRAMME, today),
		getProgrammeVersions(HOTLINE_PROGRAMME),
	]);
	return {
		filter: { ...filter, centre: chosen?.id ?? "" },
		centres: centres.map(({ id, nameVi, nameEn, path }) => ({
			id,
			name: { vi: nameVi, en: nameEn },
			depth: depthOf(path) - top,
		})),
		programme: programme?.name ?? null,
		count,
		rows: ids.flatMap((id) => {
			const person = people.get(id);
			const standing = standings.get(id);
			if (!person || !standing) return [];
			const { status, until, states } = standing;
			const decided = versions.find(({ version }) => version === states.version) ?? newestOf(versions);
			const missing = nameRequirements(decided, missingOf(states));
			const roles = person.holdings
				.filter((held) => holdsOn(held, today) && held.role !== "administrator" && inReach(held.centrePath))
				.map(({ role, centre }) => ({ role, centre }));
			return [{ id, name: person.name, roles, status, until, missing }];
		}),
		found,
		mayAssign: mayEver(who, "assignment.make"),
		paging: { page, pages },
	};
}
