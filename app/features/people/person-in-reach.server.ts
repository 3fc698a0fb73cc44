import { dayInVietnam } from "~/domain/certification/records";
import { holdsOn } from "~/domain/shared/days";
import { findPerson, type PersonWithRoles } from "~/persistence/people.server";
import { noteLook } from "~/persistence/record-looks.server";
import { notFound } from "~/platform/http/refusals";
import { type Action, may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";

/** Today, ISO, as it is in Vietnam. */
export const todayAt = (now: number): string => dayInVietnam(new Date(now).toISOString());

/**
 * The person of a page, if this action reaches them: oneself where the action says so, or whoever holds a role today
 * at a centre in reach (the predicate of the list), with a disabled account, too: their record is still the centre's. 404
 * otherwise, whether they exist or not.
 */
export async function getPersonInReach(
	who: SignedIn,
	action: Action,
	personId: string | undefined,
	now: number,
): Promise<PersonWithRoles> {
	const person = personId ? await findPerson(personId) : null;
	if (!person || !may(who, action, everHere(person, now))) notFound();
	return person;
}

/** The person whose progress is looked at, which is noted; 404 as above. */
export async function getPersonForProgress(who: SignedIn, personId: string | undefined, now: number) {
	const person = await getPersonInReach(who, "record.see", personId, now);
	await noteLook({ personId: person.id, viewerId: who.personId, page: "progress" }, now);
	return person;
}

/** A person as the policy sees them where something is decided: whose account is disabled works at no centre. */
function subjectOf(person: PersonWithRoles, now: number): { personId: string; centrePaths: string[] } {
	return person.disabledAt === null ? everHere(person, now) : { personId: person.id, centrePaths: [] };
}

/** As it sees them where something is read: a lock takes nobody's record away from their centre, an erasure does. */
function everHere(person: PersonWithRoles, now: number): { personId: string; centrePaths: string[] } {
	const held = person.holdings.filter((each) => holdsOn(each, todayAt(now)) && each.role !== "administrator");
	return {
		personId: person.id,
		centrePaths: person.erasedAt === null ? held.map(({ centrePath }) => centrePath) : [],
	};
}

/** Hours are entered by a manager of the person's centre, and nobody's by themself. */
export function mayEnterHours(who: SignedIn, person: PersonWithRoles, now: number): boolean {
	return person.id !== who.personId && may(who, "hours.enter", subjectOf(person, now));
}

/** Papers are seen by whose they are and by a manager of their centre. */
export const seesCertificates = (who: SignedIn, person: PersonWithRoles, now: number): boolean =>
	may(who, "certificate.see", everHere(person, now));

/** A call is given to somebody who trains, today, at a centre in reach. */
export function mayAssign(who: SignedIn, person: PersonWithRoles, now: number): boolean {
	const today = todayAt(now);
	const trains = person.holdings.filter((holding) => holding.role === "trainee" && holdsOn(holding, today));
	const centrePaths = person.disabledAt === null ? trains.map((holding) => holding.centrePath) : [];
	return may(who, "assignment.make", { personId: null, centrePaths });
}

/** The person into whose record hours may be entered, or 404. */
export async function getPersonForHours(who: SignedIn, personId: string | undefined, now: number) {
	const person = personId ? await findPerson(personId) : null;
	if (!person || !mayEnterHours(who, person, now)) notFound();
	return person;
}

/** The person to whom a call may be given, or 404. */
export async function getPersonToAssign(who: SignedIn, personId: string | undefined, now: number) {
	const person = personId ? await findPerson(personId) : null;
	if (!person || !mayAssign(who, person, now)) notFound();
	return person;
}
