import { findUsableLink, setPasswordByLink } from "~/persistence/one-time-links.server";
import { inBackground } from "~/platform/background.server";
import { mailNotice } from "~/platform/mail/write-mail.server";
import { hashPassword } from "~/platform/sign-in/auth.server";
import { forgiveTries, takeTry } from "~/platform/sign-in/limits.server";
import { hashOfSecret } from "~/platform/sign-in/one-time-secret.server";
import { passwordProblem } from "~/platform/sign-in/password-problem.server";

/** Whose password this link sets, while it works; used, expired and unknown are all null. */
export async function findLinkOwner(
	secret: string | undefined,
	now: number,
): Promise<{ name: string } | null> {
	const owner = await findUsableLink(hashOfSecret(secret ?? ""), new Date(now));
	return owner && { name: owner.name };
}

type SetOutcome =
	| { ok: true }
	| { ok: false; reason: "gone" | "ownName" | "common" }
	| { ok: false; reason: "too-many"; retrySeconds: number };

/** Sets the password that a link is for and uses the link up. A second factor stays as it is. */
export async function setPassword(
	secret: string | undefined,
	password: string,
	address: string,
	now: number,
): Promise<SetOutcome> {
	const attempt = await takeTry("link", { account: "", address });
	if (!attempt.ok) return { ok: false, reason: "too-many", retrySeconds: attempt.retrySeconds };
	const secretHash = hashOfSecret(secret ?? "");
	const owner = await findUsableLink(secretHash, new Date(now));
	// Before the hash is made: making one is dear, and anybody may post here.
	if (!owner) {
		await attempt.failed();
		return { ok: false, reason: "gone" };
	}
	const problem = passwordProblem(password, owner);
	if (problem) return { ok: false, reason: problem };
	if (!(await setPasswordByLink(secretHash, await hashPassword(password), new Date(now))))
		return { ok: false, reason: "gone" };
	await forgiveTries("sign-in", owner.email);
	inBackground("the mail about a password", () => mailNotice(owner.personId, "password"));
	return { ok: true };
}
