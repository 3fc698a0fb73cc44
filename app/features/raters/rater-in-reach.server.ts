import { dayInVietnam } from "~/domain/certification/records";
import { holdsOn } from "~/domain/shared/days";
import { findPerson, type PersonWithRoles } from "~/persistence/people.server";
import { notFound } from "~/platform/http/refusals";
import { may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";

/** Today, ISO, as it is in Vietnam. */
export const todayAt = (now: number): string => dayInVietnam(new Date(now).toISOString());

/** Where somebody rates today; nowhere while their account is disabled. */
export function ratesAt(
	{ disabledAt, holdings }: PersonWithRoles,
	today: string,
): PersonWithRoles["holdings"] {
	if (disabledAt !== null) return [];
	return holdings.filter((holding) => holding.role === "trainer" && holdsOn(holding, today));
}

/**
 * The rater of a page: whoever may rate today at a centre that this person leads raters of. Nobody leads themself, and
 * would learn there which of their calls are known ones: 404, as for anybody out of reach.
 */
export async function getRaterInReach(
	who: SignedIn,
	personId: string | undefined,
	now: number,
): Promise<PersonWithRoles> {
	const person = personId ? await findPerson(personId) : null;
	if (!person || !mayLead(who, person, now)) notFound();
	return person;
}

/** Whether this person answers for that rater: the predicate of the list and of the page. */
export function mayLead(who: SignedIn, person: PersonWithRoles, now: number): boolean {
	const centrePaths = ratesAt(person, todayAt(now)).map(({ centrePath }) => centrePath);
	return person.id !== who.personId && may(who, "raters.lead", { personId: null, centrePaths });
}
