import { findPasswordHash } from "~/persistence/accounts.server";
import { verifyPassword } from "./auth.server";
import { takeTry } from "./limits.server";

export type Confirmed =
	| { ok: true }
	| { ok: false; reason: "wrong" }
	| { ok: false; reason: "too-many"; retrySeconds: number };

/** Asks somebody who is signed in for their password once more, before what changes how they sign in. Tries count. */
export async function confirmPassword(
	personId: string,
	password: string,
	address: string,
): Promise<Confirmed> {
	const attempt = await takeTry("confirm-password", { account: personId, address });
	if (!attempt.ok) return { ok: false, reason: "too-many", retrySeconds: attempt.retrySeconds };
	const hashed = await findPasswordHash(personId);
	if (hashed && (await verifyPassword(hashed, password))) {
		await attempt.succeeded();
		return { ok: true };
	}
	await attempt.failed();
	return { ok: false, reason: "wrong" };
}
