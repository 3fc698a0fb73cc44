import { audit } from "~/persistence/audit.server";
import { findPersonIdByEmail } from "~/persistence/people.server";
import { addressKey } from "./address-key";

/** What is tried to get in, or to prove once more who one is. What else is limited leaves no rows. */
const SECRETS: Readonly<Record<string, string>> = {
	"sign-in": "password",
	code: "code",
	"confirm-password": "password again",
};

/**
 * Adds a failed try to the audit: whose account, from which network, and whether it was the last before a wait. Never
 * what was typed: a password may stand in the field of the address. There are no more rows than the limits let try.
 */
export async function auditFailure(
	what: string,
	by: { account: string; address: string },
	waits: readonly ("account" | "address")[],
): Promise<void> {
	const secret = SECRETS[what];
	if (!secret) return;
	const owner = what === "sign-in" ? await findPersonIdByEmail(by.account) : by.account;
	const entry = {
		// Who asks to be believed again is signed in; whoever signs in is not yet anybody.
		personId: what === "confirm-password" ? owner : null,
		subject: owner ? `person:${owner}` : "nobody",
	};
	const detail = { secret, address: addressKey(by.address) };
	await audit({ ...entry, action: "sign-in.failed", detail });
	for (const wait of waits)
		await audit({ ...entry, action: "sign-in.locked", detail: { ...detail, by: wait } });
}
