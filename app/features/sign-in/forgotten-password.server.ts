import { insertLink } from "~/persistence/one-time-links.server";
import { findPersonByEmail } from "~/persistence/people.server";
import { inBackground } from "~/platform/background.server";
import { mailLink } from "~/platform/mail/write-mail.server";
import { takeTry } from "~/platform/sign-in/limits.server";
import { FORGOTTEN_MINUTES, makeLink } from "~/platform/sign-in/one-time-secret.server";

/**
 * Sends a link to set a new password, if somebody has this address. The answer is the same, and takes as long, where
 * nobody has: whatever depends on it is done after the answer.
 */
export async function askForLink(
	email: string,
	address: string,
	now: number,
): Promise<{ ok: true } | { ok: false; retrySeconds: number }> {
	const attempt = await takeTry("forgotten", { account: email, address });
	if (!attempt.ok) return attempt;
	// Every time counts: there is no right answer that could be told from a wrong one.
	await attempt.failed();
	inBackground("sending a forgotten password's link", async () => {
		const personId = await findPersonByEmail(email);
		if (!personId) return;
		const link = makeLink(now, FORGOTTEN_MINUTES);
		await insertLink(personId, link.stored, { endOthers: false, byId: null, at: new Date(now) });
		await mailLink(personId, "forgotten", link.handed);
	});
	return { ok: true };
}
