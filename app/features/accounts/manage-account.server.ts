import { Temporal } from "temporal-polyfill";
import { endedBefore } from "~/domain/shared/days";
import {
	disablePerson,
	enablePerson,
	endRole,
	findPasswordHash,
	giveRole,
	insertPerson,
	withdrawRole,
} from "~/persistence/accounts.server";
import { findCentre } from "~/persistence/centres.server";
import { findErasedAt } from "~/persistence/erase-person.server";
import { insertLink } from "~/persistence/one-time-links.server";
import { signOutEverywhere } from "~/persistence/own-sessions.server";
import type { PersonWithRoles } from "~/persistence/people.server";
import { resetFactor } from "~/persistence/second-factors.server";
import { inBackground } from "~/platform/background.server";
import { mailLinkNow, mailNotice } from "~/platform/mail/write-mail.server";
import { mayGrant, mayManageAccount } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { makeLink } from "~/platform/sign-in/one-time-secret.server";
import type { AccountDeed, NewAccount } from "./account-forms";
import { centresOfAccount } from "./account-subject";
import { todayAt } from "./accounts.query.server";
import { changeLeave, movePosition } from "./change-position.server";
import { eraseAccount } from "./erase-account.server";

/** A link to hand over; it is shown once and never again. */
export interface HandedLink {
	readonly url: string;
	readonly expiresAt: number;
	/** It was to be mailed, and the mail was not accepted. */
	readonly notMailed?: boolean;
}
type Refused = { ok: false; errors: Record<string, string> };
/** `link`: to hand over; `mailedTo`: it is on its way to this address. */
export type ManageOutcome = { ok: true; link: HandedLink | null; mailedTo?: string } | Refused;

const refused = (field: string, reason: string): Refused => ({ ok: false, errors: { [field]: reason } });

/** Makes an account without a password, with a first role from today on and a link to set the password. */
export async function makeAccount(
	who: SignedIn,
	input: NewAccount,
	now: number,
): Promise<
	{ ok: true; personId: string; name: string; link: HandedLink | null; mailedTo?: string } | Refused
> {
	const centre = await findCentre(input.centreId);
	// Nobody has this id yet: it is not the administrator's own.
	if (!centre || !mayGrant(who, { personId: "", centrePath: centre.path }))
		return refused("centreId", "needCentre");
	const link = makeLink(now);
	const { name, email, role, centreId, language = "vi" } = input;
	const given = { name, email, role, centreId, language, from: todayAt(now) };
	const made = await insertPerson(given, link.stored, who.personId);
	if (!made.ok) return refused("email", "emailTaken");
	const { personId } = made;
	if (input.deliver !== "mail") return { ok: true, personId, name, link: link.handed };
	return { ok: true, personId, name, ...(await mailed(personId, email, "invited", link.handed)) };
}

/** Mails a link; where no mail is accepted it is there to be handed over, as without mail. */
async function mailed(
	personId: string,
	email: string,
	kind: "invited" | "made",
	link: HandedLink,
): Promise<{ link: HandedLink | null; mailedTo?: string }> {
	if (await mailLinkNow(personId, kind, link)) return { link: null, mailedTo: email };
	return { link: { ...link, notMailed: true } };
}

/** Does one deed to an account that the administrator may see. Every deed asks the policy for itself. */
export async function manageAccount(
	who: SignedIn,
	person: PersonWithRoles,
	deed: AccountDeed,
	now: number,
): Promise<ManageOutcome> {
	const today = todayAt(now);
	if (await findErasedAt(person.id)) return refused("form", "erasedAlready");
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
		case "move-role": {
			const refusal = await movePosition(who, person, deed, today);
			return refusal ? refused(...refusal) : { ok: true, link: null };
		}
		case "begin-leave":
		case "end-leave":
		case "withdraw-leave": {
			if (!mayManageWhole(who, person, today)) return refused("form", "notYours");
			const refusal = await changeLeave(who, person, deed, now);
			return refusal ? refused(...refusal) : { ok: true, link: null };
		}
		case "erase": {
			if (!mayManageWhole(who, person, today)) return refused("form", "notYours");
			const refusal = await eraseAccount(who, person, deed);
			return refusal ? refused(...refusal) : { ok: true, link: null };
		}
		default:
			return manageWhole(who, person, deed.deed, now);
	}
}

/** Whether all of the account's centres are within reach, and it is not one's own. */
const mayManageWhole = (who: SignedIn, person: PersonWithRoles, today: string) =>
	mayManageAccount(who, { personId: person.id, centrePaths: centresOfAccount(person.holdings, today) });

async function manageWhole(
	who: SignedIn,
	person: PersonWithRoles,
	deed: "disable" | "enable" | "new-link" | "mail-link" | "reset-factor" | "sign-out-everywhere",
	now: number,
): Promise<ManageOutcome> {
	if (!mayManageWhole(who, person, todayAt(now))) return refused("form", "notYours");
	if (deed === "disable") await disablePerson(person.id, new Date(now), who.personId);
	else if (deed === "enable") await enablePerson(person.id, who.personId);
	else if (deed === "sign-out-everywhere") await signOutEverywhere(person.id, who.personId);
	else if (deed === "reset-factor") {
		if (await resetFactor(person.id, who.personId))
			inBackground("the mail about a second factor", () => mailNotice(person.id, "factor-reset"));
	} else {
		if (person.disabledAt !== null) return refused("form", "disabledNoLink");
		const link = makeLink(now);
		const how = { endOthers: true, byId: who.personId, at: new Date(now) };
		await insertLink(person.id, link.stored, how);
		if (deed === "new-link") return { ok: true, link: link.handed };
		// Whoever never had a password is invited, and told nothing of an old one.
		const kind = (await findPasswordHash(person.id)) === null ? "invited" : "made";
		return { ok: true, ...(await mailed(person.id, person.email, kind, link.handed)) };
	}
	return { ok: true, link: null };
}
