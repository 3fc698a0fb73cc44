import {
	findFactor,
	insertFactor,
	insertRecoveryCodes,
	spendRecoveryCode,
	spendStep,
} from "~/persistence/second-factors.server";
import { hashOfRecoveryCode, newRecoveryCodes } from "./recovery-codes.server";
import { seal, unseal } from "./seal.server";
import { newTotpSecret, stepOfCode } from "./totp";

const PURPOSE = "second factor";

/** A secret to set up, as it is kept until then. */
export const newSealedSecret = (personId: string): string => seal(newTotpSecret(), PURPOSE, personId);

/** The secret, for the QR code; null where what is kept was made with another secret of the product. */
export const openSecret = (sealed: string, personId: string): string | null =>
	unseal(sealed, PURPOSE, personId);

/** Takes a code of the app, or a recovery code: each counts once. */
export async function takeCode(personId: string, code: string, now: number): Promise<boolean> {
	const digits = code.replace(/\s/g, "");
	if (!/^\d{6}$/.test(digits))
		return spendRecoveryCode(personId, hashOfRecoveryCode(code, personId), new Date(now));
	const factor = await findFactor(personId);
	const secret = factor && openSecret(factor.secret, personId);
	const step = secret ? await stepOfCode(secret, digits, now) : null;
	return step !== null && spendStep(personId, step);
}

/**
 * Sets a factor up by its first code. The recovery codes are in this answer and nowhere else. "wrong": it is not a
 * code of this secret; "there": somebody was quicker in another window.
 */
export async function setUpFactor(
	personId: string,
	sealed: string,
	code: string,
	now: number,
): Promise<{ ok: true; codes: string[] } | { ok: false; reason: "wrong" | "there" }> {
	const secret = openSecret(sealed, personId);
	const step = secret ? await stepOfCode(secret, code.replace(/\s/g, ""), now) : null;
	if (step === null) return { ok: false, reason: "wrong" };
	const { codes, hashes } = newRecoveryCodes(personId);
	const stored = await insertFactor(personId, { secret: sealed, step, codeHashes: hashes });
	return stored ? { ok: true, codes } : { ok: false, reason: "there" };
}

/** New recovery codes in place of those before; null without a factor. */
export async function renewRecoveryCodes(personId: string): Promise<string[] | null> {
	const { codes, hashes } = newRecoveryCodes(personId);
	return (await insertRecoveryCodes(personId, hashes)) ? codes : null;
}
