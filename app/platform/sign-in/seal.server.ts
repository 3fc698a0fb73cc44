import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "~/platform/env.server";

const key = (purpose: string) =>
	Buffer.from(hkdfSync("sha256", env().LANG_NGHE_SECRET, "lang-nghe", purpose, 32));

/**
 * Encrypts what is kept (AES-256-GCM, a key of its own for each purpose, derived from the product's secret). `owner`
 * is bound to it: what was sealed for one person opens for no other.
 */
export function seal(text: string, purpose: string, owner: string): string {
	const nonce = randomBytes(12);
	const cipher = createCipheriv("aes-256-gcm", key(purpose), nonce).setAAD(Buffer.from(owner));
	const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
	return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** What was sealed; null where it was changed, or sealed for somebody else or with another secret. */
export function unseal(sealed: string, purpose: string, owner: string): string | null {
	const bytes = Buffer.from(sealed, "base64url");
	if (bytes.length < 28) return null;
	try {
		const decipher = createDecipheriv("aes-256-gcm", key(purpose), bytes.subarray(0, 12));
		decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(12, 28));
		return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
	} catch {
		return null;
	}
}
