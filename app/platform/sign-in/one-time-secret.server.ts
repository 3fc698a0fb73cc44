import { createHash, randomBytes } from "node:crypto";

/** How long a link to set a password may lie around, in hours: over a weekend. */
export const LINK_HOURS = 72;

/** A new secret: 256 random bits for the URL, and the hash that alone is kept. */
export function newSecret(): { secret: string; secretHash: string } {
	const secret = randomBytes(32).toString("base64url");
	return { secret, secretHash: hashOfSecret(secret) };
}

export const hashOfSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");
