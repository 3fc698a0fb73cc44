import { createHash, randomBytes } from "node:crypto";
import { env } from "~/platform/env.server";

/** How long a link to set a password may lie around, in hours: over a weekend. */
const LINK_HOURS = 72;

/** And one that somebody asked for and waits for, in minutes. */
export const FORGOTTEN_MINUTES = 60;

/** A new secret: 256 random bits for the URL, and the hash that alone is kept. */
export function newSecret(): { secret: string; secretHash: string } {
	const secret = randomBytes(32).toString("base64url");
	return { secret, secretHash: hashOfSecret(secret) };
}

export const hashOfSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** A one-time link: what is stored of it, and what is handed over. */
export function makeLink(now: number, minutes = LINK_HOURS * 60, path = "/set-password") {
	const { secret, secretHash } = newSecret();
	const expiresAt = now + minutes * 60_000;
	return {
		stored: { secretHash, expiresAt: new Date(expiresAt) },
		handed: { url: new URL(`${path}/${secret}`, env().PUBLIC_URL).href, expiresAt },
	};
}
