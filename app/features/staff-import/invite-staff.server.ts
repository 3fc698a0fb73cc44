import { addJobs } from "~/jobs/add-jobs.server";
import { inviteStaffJob } from "~/jobs/invite-staff";
import type { StaffImport } from "~/persistence/staff-imports.server";
import {
	beginInvitation,
	countInvitees,
	endInvitation,
	findInvitation,
	inviteOnce,
	listUninvited,
} from "~/persistence/staff-invitations.server";
import { inBackground } from "~/platform/background.server";
import { env } from "~/platform/env.server";
import { plainDateOf } from "~/platform/i18n/dates";
import { sendWaitingMail } from "~/platform/mail/outbox.server";
import { prepareLinkMail } from "~/platform/mail/write-mail.server";
import { makeLink } from "~/platform/sign-in/one-time-secret.server";
import { administeredPaths } from "./administered-paths.server";
import type { InvitationView } from "./import-view";

/** How the people of an imported list stand; null where the list made nobody that is known. */
export async function getInvitation(list: StaffImport, now: number): Promise<InvitationView | null> {
	if (list.state !== "done") return null;
	const { people, withPassword, withLink } = await countInvitees(list.id, new Date(now));
	if (people === 0) return null;
	const { inviteState, invited, invitedBefore } = list;
	return {
		...{ people, withPassword, withLink, invited, invitedBefore },
		state: inviteState,
		waiting: people - withPassword - withLink,
		byFile: !env().SMTP_URL,
	};
}

/** Asks for the invitation of a list's people. False while it is under way, or nothing was imported. */
export const askInvitation = (list: StaffImport, now: number): Promise<boolean> =>
	beginInvitation({ id: list.id, byId: list.byId, at: new Date(now) }, (on) =>
		addJobs(inviteStaffJob, [{ payload: { importId: list.id }, key: list.id }], on),
	);

/**
 * Invites everybody of a list who has neither a password nor a link that holds, as far as whoever imported it manages
 * their accounts now. Each link and its mail are kept together; the mail goes out by the way of all waiting mail.
 */
export async function inviteStaff(importId: string, now: number): Promise<void> {
	const asked = await findInvitation(importId);
	if (!asked) return;
	const { byId } = asked;
	const at = new Date(now);
	const paths = await administeredPaths(byId, now);
	for (const personId of await listUninvited(importId, { paths, day: plainDateOf(now), at })) {
		if (personId === byId) continue;
		const link = makeLink(now);
		const keep = await prepareLinkMail(personId, "invited", link.handed);
		if (keep) await inviteOnce({ importId, personId, byId, at }, link.stored, keep);
	}
	await endInvitation(importId);
	inBackground("sending waiting mail", sendWaitingMail);
}
