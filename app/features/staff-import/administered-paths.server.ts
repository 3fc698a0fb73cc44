import { holdsOn } from "~/domain/shared/days";
import { findPerson } from "~/persistence/people.server";
import { plainDateOf } from "~/platform/i18n/dates";

/** The paths of the centres that somebody administers now; none for whoever's account is disabled. For work without a request. */
export async function administeredPaths(personId: string, now: number): Promise<string[]> {
	const person = await findPerson(personId);
	const today = plainDateOf(now);
	return (person?.disabledAt === null ? person.holdings : [])
		.filter((held) => held.role === "administrator" && holdsOn(held, today))
		.map(({ centrePath }) => centrePath);
}
