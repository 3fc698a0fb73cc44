import { findUsableLink, setPasswordByLink } from "~/persistence/accounts.server";
import { hashPassword } from "~/platform/sign-in/auth.server";
import { isOwnName } from "~/platform/sign-in/new-password";
import { hashOfSecret } from "~/platform/sign-in/one-time-secret.server";

/** Whose password this link sets, while it works; used, expired and unknown are all null. */
export async function findLinkOwner(
	secret: string | undefined,
	now: number,
): Promise<{ name: string } | null> {
	const owner = await findUsableLink(hashOfSecret(secret ?? ""), new Date(now));
	return owner && { name: owner.name };
}

/** Sets the password that a link is for and uses the link up. */
export async function setPassword(
	secret: string | undefined,
	password: string,
	now: number,
): Promise<"set" | "gone" | "own-name"> {
	const secretHash = hashOfSecret(secret ?? "");
	const owner = await findUsableLink(secretHash, new Date(now));
	// Before the hash is made: making one is dear, and anybody may post here.
	if (!owner) return "gone";
	if (isOwnName(password, owner)) return "own-name";
	return (await setPasswordByLink(secretHash, await hashPassword(password), new Date(now))) ? "set" : "gone";
}
