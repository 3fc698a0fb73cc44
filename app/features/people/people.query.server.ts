import { Temporal } from "temporal-polyfill";
import { dayInVietnam } from "~/domain/certification/records";
import { holdsOn } from "~/domain/shared/days";
import { listCentres } from "~/persistence/centres.server";
import { listPeopleUnder } from "~/persistence/people.server";
import { standingsOf } from "~/persistence/standing.server";
import { pageNumber } from "~/platform/http/page-number";
import { may, mayEver, reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { arrangePeople, countPeople, peopleFilter, peopleOf } from "./people-filter";
import type { PeopleView } from "./people-view";

const PAGE_SIZE = 25;
/** How far ahead "soon" reaches, in days: the renewal window of the programme's default. */
const SOON_DAYS = 60;

/**
 * The staff of the centres in reach with where they stand today. Seven statements, however many they are: the status
 * is derived from the records, so that a filter by it has to look at everybody.
 */
export async function listPeople(who: SignedIn, url: URL, now: number): Promise<PeopleView> {
	const filter = peopleFilter.parse(Object.fromEntries(url.searchParams));
	const knownAt = new Date(now).toISOString();
	const today = dayInVietnam(knownAt);
	const { paths } = reach(who, "people.list");
	const [everybody, allCentres] = await Promise.all([listPeopleUnder(paths), listCentres()]);
	const inReach = (path: string) => may(who, "people.list", { personId: null, centrePaths: [path] });
	const staff = everybody.flatMap(({ id, name, disabledAt, holdings }) => {
		const held = holdings.filter(
			(holding) => holdsOn(holding, today) && holding.role !== "administrator" && inReach(holding.centrePath),
		);
		return disabledAt === null && held.length > 0 ? [{ id, name, held }] : [];
	});
	const standings = await standingsOf(
		staff.map((person) => person.id),
		{ asOf: today, knownAt },
	);
	const rows = staff.flatMap(({ id, name, held }) => {
		const standing = standings.get(id);
		if (!standing) return [];
		const { status, certified, until, missing } = standing;
		const centrePaths = held.map((holding) => holding.centrePath);
		const roles = held.map(({ role, centre }) => ({ role, centre }));
		const counsellor = held.some((holding) => holding.role === "trainee");
		return [{ id, name, roles, centrePaths, counsellor, status, certified, until, missing }];
	});

	const centres = allCentres.filter((centre) => inReach(centre.path));
	const depthOf = (path: string) => path.split("/").length;
	const top = Math.min(...centres.map((centre) => depthOf(centre.path)));
	const chosen = centres.find((centre) => centre.id === filter.centre);
	const group = peopleOf(rows, filter.group, chosen?.path ?? null);
	const found = arrangePeople(group, filter);
	const { page, pages, offset } = pageNumber(url, found.length, PAGE_SIZE);
	const lastDay = Temporal.PlainDate.from(today).add({ days: SOON_DAYS }).toString();
	return {
		filter: { ...filter, centre: chosen?.id ?? "" },
		centres: centres.map(({ id, nameVi, nameEn, path }) => ({
			id,
			name: { vi: nameVi, en: nameEn },
			depth: depthOf(path) - top,
		})),
		programme: standings.values().next().value?.programme.name ?? null,
		count: countPeople(group, lastDay),
		rows: found
			.slice(offset, offset + PAGE_SIZE)
			.map(({ id, name, roles, status, until, missing }) => ({ id, name, roles, status, until, missing })),
		found: found.length,
		mayAssign: mayEver(who, "assignment.make"),
		paging: { page, pages },
	};
}
