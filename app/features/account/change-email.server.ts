import { changeEmailByLink, findEmailLink, insertEmailLink } from "~/persistence/email-changes.server";
import { isEmailTaken } from "~/persistence/people.server";
import { inBackground } from "~/platform/background.server";
import { mailLink, mailNotice } from "~/platform/mail/write-mail.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { confirmPassword } from "~/platform/sign-in/confirm-password.server";
import { takeTry } from "~/platform/sign-in/limits.server";
import { FORGOTTEN_MINUTES, hashOfSecret, makeLink } from "~/platform/sign-in/one-time-secret.server";
import type { FactorAnswer } from "./second-factor.server";

/**
 * Sends a link to somebody's new address; nothing changes until it is opened. Whether another account has that address
 * is not said.
 */
export async function askForNewEmail(
	who: SignedIn,
	given: { email: string; password: string },
	address: string,
	now: number,
): Promise<{ ok: true } | { ok: false; status: 401 | 422 | 429; answer: FactorAnswer }> {
	const deed = "email";
	if (given.email === who.email)
		return { ok: false, status: 422, answer: { deed, errors: { email: "same" } } };
	const confirmed = await confirmPassword(who.personId, given.password, address);
	if (!confirmed.ok && confirmed.reason === "wrong")
		return { ok: false, status: 401, answer: { deed, errors: { password: "wrong" } } };
	if (!confirmed.ok) {
		const { retrySeconds } = confirmed;
		return { ok: false, status: 429, answer: { deed, errors: { form: "too-many" }, retrySeconds } };
	}
	inBackground("sending a new address's link", async () => {
		if (await isEmailTaken(given.email)) return;
		const { stored, handed } = makeLink(now, FORGOTTEN_MINUTES, "/confirm-email");
		await insertEmailLink(who.personId, { ...stored, newEmail: given.email }, new Date(now));
		await mailLink(who.personId, "email", handed, given.email);
	});
	return { ok: true };
}

/** Which address a link confirms, while it works. */
export const findNewEmail = (secret: string | undefined, now: number) =>
	findEmailLink(hashOfSecret(secret ?? ""), new Date(now));

/** Changes the address that a link is for; the old one gets a mail about it. */
export async function confirmNewEmail(
	secret: string | undefined,
	address: string,
	now: number,
): Promise<{ status: 200; email: string } | { status: 404 } | { status: 429; retrySeconds: number }> {
	const attempt = await takeTry("link", { account: "", address });
	if (!attempt.ok) return { status: 429, retrySeconds: attempt.retrySeconds };
	const changed = await changeEmailByLink(hashOfSecret(secret ?? ""), new Date(now));
	if (!changed) {
		await attempt.failed();
		return { status: 404 };
	}
	inBackground("the mail about an address", () =>
		mailNotice(changed.personId, "email-changed", changed.before),
	);
	return { status: 200, email: changed.newEmail };
}
