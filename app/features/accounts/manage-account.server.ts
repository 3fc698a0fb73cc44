import { Temporal } from "temporal-polyfill";
import { endedBefore } from "~/domain/shared/days";
import {
	disablePerson,
	enablePerson,
	endRole,
	giveRole,
	insertLink,
	insertPerson,
	signOutEverywhere,
	withdrawRole,
} from "~/persistence/accounts.server";
import { findCentre } from "~/persistence/centres.server";
import type { PersonWithRoles } from "~/persistence/people.server";
import { env } from "~/platform/env.server";
import { mayGrant, mayManageAccount } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { LINK_HOURS, newSecret } from "~/platform/sign-in/one-time-secret.server";
import type { AccountDeed, NewAccount } from "./account-forms";
import { centresOfAccount } from "./account-subject";
import { todayAt } from "./accounts.query.server";

/** A link to hand over; it is shown once and never again. */
export interface HandedLink {
	readonly url: string;
	readonly expiresAt: number;
}
type Refused = { ok: false; errors: Record<string, string> };
export type ManageOutcome = { ok: true; link: HandedLink | null } | Refused;

const refused = (field: string, reason: string): Refused => ({ ok: false, errors: { [field]: reason } });

/** A one-time link: what is stored of it, and what is handed over. */
export function makeLink(now: number) {
	const { secret, secretHash } = newSecret();
	const expiresAt = now + LINK_HOURS * 3_600_000;
	return {
		stored: { secretHash, expiresAt: new Date(expiresAt) },
		handed: { url: new URL(`/set-password/${secret}`, env().PUBLIC_URL).href, expiresAt },
	};
}

/** Makes an account without a password, with a first role from today on and a link to set the password. */
export async function makeAccount(
	who: SignedIn,
	input: NewAccount,
	now: number,
): Promise<{ ok: true; personId: string; name: string; link: HandedLink } | Refused> {
	const centre = await findCentre(input.centreId);
	// Nobody has this id yet: it is not the administrator's own.
	if (!centre || !mayGrant(who, { personId: "", centrePath: centre.path }))
		return refused("centreId", "needCentre");
	const link = makeLink(now);
	const made = await insertPerson({ ...input, from: todayAt(now) }, link.stored, who.personId);
	if (!made.ok) return refused("email", "emailTaken");
	return { ok: true, personId: made.personId, name: input.name, link: link.handed };
}

/** Does one deed to an account that the administrator may see. Every deed asks the policy for itself. */
export async function manageAccount(
	who: SignedIn,
	person: PersonWithRoles,
	deed: AccountDeed,
	now: number,
): Promise<ManageOutcome> {
	const today = todayAt(now);
	switch (deed.deed) {
		case "give-role": {
			const centre = await findCentre(deed.centreId);
			if (!centre || !mayGrant(who, { personId: person.id, centrePath: centre.path }))
				return refused("centreId", "needCentre");
			const { role, centreId, from } = deed;
			const given = await giveRole({ personId: person.id, role, centreId, from }, who.personId);
			return given ? { ok: true, link: null } : refused("role", "alreadyHeld");
		}
		case "end-role":
		case "end-role-on": {
			const holding = person.holdings.find((each) => each.id === deed.holdingId);
			if (!holding || !mayGrant(who, { personId: person.id, centrePath: holding.centrePath }))
				return refused("form", "notYours");
			// What has ended stays as it was: a record's past does not change.
			if (endedBefore(holding, today)) return refused("form", "endedAlready");
			if (deed.deed === "end-role" && holding.from >= today) {
				await withdrawRole(holding, person.id, who.personId);
				return { ok: true, link: null };
			}
			const lastDay =
				deed.deed === "end-role"
					? Temporal.PlainDate.from(today).subtract({ days: 1 }).toString()
					: deed.lastDay;
			if (lastDay < holding.from) return refused("lastDay", "beforeStart");
			await endRole(holding.id, person.id, lastDay, who.personId);
			return { ok: true, link: null };
		}
		default:
			return manageWhole(who, person, deed.deed, now);
	}
}

async function manageWhole(
	who: SignedIn,
	person: PersonWithRoles,
	deed: "disable" | "enable" | "new-link" | "sign-out-everywhere",
	now: number,
): Promise<ManageOutcome> {
	const centrePaths = centresOfAccount(person.holdings, todayAt(now));
	if (!mayManageAccount(who, { personId: person.id, centrePaths })) return refused("form", "notYours");
	if (deed === "disable") await disablePerson(person.id, new Date(now), who.personId);
	else if (deed === "enable") await enablePerson(person.id, who.personId);
	else if (deed === "sign-out-everywhere") await signOutEverywhere(person.id, who.personId);
	else {
		if (person.disabledAt !== null) return refused("form", "disabledNoLink");
		const link = makeLink(now);
		await insertLink(person.id, link.stored, new Date(now), who.personId);
		return { ok: true, link: link.handed };
	}
	return { ok: true, link: null };
}
