import { dayInVietnam } from "~/domain/certification/records";
import { holdsOn } from "~/domain/shared/days";
import { findPerson, type PersonWithRoles } from "~/persistence/people.server";
import { notFound } from "~/platform/http/refusals";
import { type Action, may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";

/** Today, ISO, as it is in Vietnam. */
export const todayAt = (now: number): string => dayInVietnam(new Date(now).toISOString());

/** The person whose certificates these are, for themself or a manager of one of their centres; 404 otherwise. */
export async function getHolder(
	who: SignedIn,
	personId: string | undefined,
	now: number,
): Promise<PersonWithRoles> {
	const person = personId ? await findPerson(personId) : null;
	if (!person || person.erasedAt !== null || !reaches(who, "certificate.see", person, now)) notFound();
	return person;
}

/** Certificates are given and taken by a manager of the person's centre, and nobody's by themself. */
export const mayDecideFor = (who: SignedIn, person: PersonWithRoles, now: number): boolean =>
	person.id !== who.personId && person.disabledAt === null && reaches(who, "certificate.decide", person, now);

function reaches(who: SignedIn, action: Action, person: PersonWithRoles, now: number): boolean {
	const held = person.holdings.filter((each) => holdsOn(each, todayAt(now)));
	const centrePaths = held.filter(({ role }) => role !== "administrator").map(({ centrePath }) => centrePath);
	return may(who, action, { personId: person.id, centrePaths });
}
