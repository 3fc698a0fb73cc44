import { base32 } from "@better-auth/utils/base32";
import { createOTP } from "@better-auth/utils/otp";

/** Six digits, a new one every half minute, HMAC-SHA-1: what every authenticator app on a telephone can do (RFC 6238). */
const STEP_MS = 30_000;

const decoded = (secret: string) => base32.decode(secret);

/** The code of an instant. */
export const codeAt = (secret: string, at: number): Promise<string> =>
	createOTP(decoded(secret)).hotp(Math.floor(at / STEP_MS));

/**
 * The half minute whose code this is: the one under way, the one before or the one after it, for clocks that are not
 * quite right; null: none of them. Every one is looked at, whatever was typed.
 */
export async function stepOfCode(secret: string, code: string, now: number): Promise<number | null> {
	const current = Math.floor(now / STEP_MS);
	const otp = createOTP(decoded(secret));
	let found: number | null = null;
	for (const step of [current - 1, current, current + 1])
		if (sameText(await otp.hotp(step), code)) found = step;
	return found;
}

/** A secret for a new factor: 160 random bits, in the letters that one can type into an app. */
export const newTotpSecret = (): string =>
	base32.encode(crypto.getRandomValues(new Uint8Array(20)), { padding: false });

/** What the QR code says. */
export const totpAddress = (secret: string, email: string): string =>
	createOTP(decoded(secret)).url("Lắng Nghe", email);

function sameText(expected: string, given: string): boolean {
	let difference = expected.length ^ given.length;
	for (let at = 0; at < expected.length; at++) difference |= expected.charCodeAt(at) ^ given.charCodeAt(at);
	return difference === 0;
}
