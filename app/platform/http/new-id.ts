/**
 * An id for one thing that is done in a browser: sent twice it counts once. (crypto.randomUUID exists only on HTTPS and
 * localhost; this works everywhere.)
 */
export function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
