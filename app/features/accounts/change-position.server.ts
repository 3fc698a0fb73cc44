import { Temporal } from "temporal-polyfill";
import { endedBefore } from "~/domain/shared/days";
import { moveRole } from "~/persistence/accounts.server";
import { findCentre } from "~/persistence/centres.server";
import { beginLeave, endLeave, withdrawLeave } from "~/persistence/leaves.server";
import type { PersonWithRoles } from "~/persistence/people.server";
import { mayGrant } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { AccountDeed } from "./account-forms";

type Refusal = readonly [field: string, reason: string] | null;
type Move = Extract<AccountDeed, { deed: "move-role" }>;
type LeaveDeed = Extract<AccountDeed, { deed: "begin-leave" | "end-leave" | "withdraw-leave" }>;

/** Moves a role to another centre; both have to be within reach. Null: done. */
export async function movePosition(
	who: SignedIn,
	person: PersonWithRoles,
	{ holdingId, toCentreId, movesOn }: Move,
	today: string,
): Promise<Refusal> {
	const holding = person.holdings.find(({ id }) => id === holdingId);
	if (!holding || !mayGrant(who, { personId: person.id, centrePath: holding.centrePath }))
		return ["form", "notYours"];
	if (endedBefore(holding, today)) return ["form", "endedAlready"];
	const centre = await findCentre(toCentreId);
	if (!centre || !mayGrant(who, { personId: person.id, centrePath: centre.path }))
		return ["toCentreId", "needCentre"];
	if (movesOn <= holding.from) return ["movesOn", "moveBeforeStart"];
	const dayBefore = Temporal.PlainDate.from(movesOn).subtract({ days: 1 }).toString();
	const to = { centreId: toCentreId, on: movesOn, dayBefore };
	return (await moveRole(holding, person.id, to, who.personId)) ? null : ["toCentreId", "cannotMove"];
}

/** Records a leave, the return from one, or that it was a mistake. Null: done. */
export async function changeLeave(
	who: SignedIn,
	person: PersonWithRoles,
	deed: LeaveDeed,
	now: number,
): Promise<Refusal> {
	const { id } = person;
	if (deed.deed === "begin-leave") {
		const { kind, leaveFrom: from, leaveTo } = deed;
		const to = leaveTo === "" ? null : leaveTo;
		if (to !== null && to < from) return ["leaveTo", "leaveTurned"];
		return (await beginLeave(id, { kind, from, to }, who.personId)) ? null : ["leaveFrom", "leaveThere"];
	}
	if (deed.deed === "end-leave")
		return (await endLeave(id, deed.leaveId, deed.lastDay, who.personId)) ? null : ["lastDay", "leaveNot"];
	return (await withdrawLeave(id, deed.leaveId, who.personId, new Date(now))) ? null : ["form", "leaveNot"];
}
