import { dayInVietnam } from "~/domain/certification/records";
import { endedBefore, holdsOn } from "~/domain/shared/days";
import { findPasswordHash } from "~/persistence/accounts.server";
import { listCentres } from "~/persistence/centres.server";
import { findErasedAt } from "~/persistence/erase-person.server";
import { listLeaves } from "~/persistence/leaves.server";
import { listSessions } from "~/persistence/own-sessions.server";
import { findPerson, listPeopleUnder, type PersonWithRoles } from "~/persistence/people.server";
import { findFactorNeed } from "~/persistence/second-factors.server";
import { pageNumber } from "~/platform/http/page-number";
import { notFound } from "~/platform/http/refusals";
import { may, mayGrant, mayManageAccount, reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { fitsSearch } from "./account-search";
import { centresOfAccount } from "./account-subject";
import type { AccountsView, AccountView, CentreChoice } from "./accounts-view";
import { maySetRules } from "./rules.server";

const PAGE_SIZE = 25;

export const todayAt = (now: number): string => dayInVietnam(new Date(now).toISOString());

/** The accounts in an administrator's reach, disabled ones too. */
export async function listAccounts(who: SignedIn, url: URL, now: number): Promise<AccountsView> {
	const q = (url.searchParams.get("q") ?? "").slice(0, 200);
	const today = todayAt(now);
	const everybody = await listPeopleUnder(reach(who, "account.manage").paths);
	const people = everybody.filter((person) => sees(who, person, today));
	const found = people.filter((person) => fitsSearch(person, q));
	const { page, pages, offset } = pageNumber(url, found.length, PAGE_SIZE);
	return {
		q,
		people: people.length,
		disabled: people.filter((person) => person.disabledAt !== null).length,
		setsRules: await maySetRules(who),
		found: found.length,
		rows: found.slice(offset, offset + PAGE_SIZE).map(({ id, name, email, disabledAt, holdings }) => ({
			id,
			name,
			email,
			disabledAt,
			roles: holdings
				.filter((holding) => !endedBefore(holding, today))
				.map(({ role, centre, from }) => ({ role, centre, from })),
		})),
		paging: { page, pages },
	};
}

/** The predicate of list and detail alike. */
function sees(who: SignedIn, person: PersonWithRoles, today: string): boolean {
	return may(who, "account.manage", {
		personId: null,
		centrePaths: centresOfAccount(person.holdings, today),
	});
}

/** The person of an account that an administrator may see, or 404. */
export async function getAccountPerson(
	who: SignedIn,
	personId: string | undefined,
	now: number,
): Promise<PersonWithRoles> {
	const person = personId ? await findPerson(personId) : null;
	if (!person || !sees(who, person, todayAt(now))) notFound();
	return person;
}

export async function getAccount(
	who: SignedIn,
	personId: string | undefined,
	now: number,
): Promise<AccountView> {
	const person = await getAccountPerson(who, personId, now);
	const today = todayAt(now);
	const [password, sessions, factor, centres, erasedAt, leaves] = await Promise.all([
		findPasswordHash(person.id),
		listSessions(person.id),
		findFactorNeed(person.id),
		listCentreChoices(who),
		findErasedAt(person.id),
		listLeaves(person.id),
	]);
	const centrePaths = centresOfAccount(person.holdings, today);
	const isErased = erasedAt !== null;
	return {
		person: {
			id: person.id,
			name: person.name,
			email: person.email,
			disabledAt: person.disabledAt,
			erasedAt: erasedAt?.getTime() ?? null,
		},
		holdings: person.holdings
			.map(({ id, role, centre, centrePath, from, to }) => ({
				id,
				role,
				centre,
				from,
				to,
				state: holdsOn({ from, to }, today)
					? ("held" as const)
					: endedBefore({ from, to }, today)
						? ("ended" as const)
						: ("to-come" as const),
				mayEnd:
					!isErased &&
					!endedBefore({ from, to }, today) &&
					mayGrant(who, { personId: person.id, centrePath }),
			}))
			.reverse(),
		leaves,
		hasPassword: password !== null,
		factor,
		sessions: sessions.length,
		centres,
		today,
		own: person.id === who.personId,
		mayManage: !isErased && mayManageAccount(who, { personId: person.id, centrePaths }),
	};
}

/** The centres at which this administrator may give roles, in the order of the tree. */
export async function listCentreChoices(who: SignedIn): Promise<CentreChoice[]> {
	const all = await listCentres();
	const centres = all.filter(
		(centre) =>
			centre.closedOn === null && may(who, "account.manage", { personId: null, centrePaths: [centre.path] }),
	);
	const depths = centres.map((centre) => centre.path.split("/").length);
	const top = Math.min(...depths);
	return centres.map(({ id, nameVi, nameEn }, index) => ({
		id,
		name: { vi: nameVi, en: nameEn },
		depth: (depths[index] ?? top) - top,
	}));
}
