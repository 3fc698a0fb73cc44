import { createHmac, randomBytes } from "node:crypto";
import { env } from "~/platform/env.server";

const HOW_MANY = 10;
/** Letters and digits that are not mistaken for one another. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** Ten codes of ten letters (49 bits each) for one person, and the keyed hashes that alone are kept. */
export function newRecoveryCodes(personId: string): { codes: string[]; hashes: string[] } {
	const codes = Array.from({ length: HOW_MANY }, () => {
		const letters = Array.from({ length: 10 }, letter).join("");
		return `${letters.slice(0, 5)}-${letters.slice(5)}`;
	});
	return { codes, hashes: codes.map((code) => hashOfRecoveryCode(code, personId)) };
}

/** However it was typed: capitals, spaces and the hyphen do not count. */
export function hashOfRecoveryCode(code: string, personId: string): string {
	const bare = code.toLowerCase().replace(/[^a-z0-9]/g, "");
	return createHmac("sha256", env().LANG_NGHE_SECRET)
		.update(`recovery code ${personId} ${bare}`)
		.digest("base64url");
}

function letter(): string {
	// Bytes beyond a multiple of the letters' number are dropped, so that each letter is as likely.
	const limit = 256 - (256 % LETTERS.length);
	for (;;) {
		const byte = randomBytes(1)[0] ?? 255;
		if (byte < limit) return LETTERS[byte % LETTERS.length] ?? "";
	}
}
