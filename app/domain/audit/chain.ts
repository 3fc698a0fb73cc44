/**
 * The audit log as a chain. A row commits to its content with a salt of its own, and its hash covers the row's number,
 * that commitment and the hash before it. Content and salt can be erased, and the chain still holds; whoever changes,
 * removes or moves a row breaks it from there on (Schneier & Kelsey, "Secure audit logs to support computer forensics",
 * ACM TISSEC 2(2), 1999, from which the idea comes; the database computes the same in its migration).
 */

/** Bytes of the hash of bytes; SHA-256 in the product. */
export type HashOf = (bytes: Uint8Array) => Uint8Array;

/** What a row says; an erased one says nothing any more but what was done. */
export interface AuditContent {
	readonly id: string;
	/** Milliseconds since 1970. */
	readonly atMs: number;
	readonly personId: string | null;
	readonly action: string;
	readonly subject: string | null;
	/** As the database writes it. */
	readonly detail: string | null;
}

/** A row of the log with its place in the chain. */
export interface ChainedEvent extends AuditContent {
	readonly seq: number;
	/** Null: erased. */
	readonly salt: Uint8Array | null;
	readonly commitment: Uint8Array;
	readonly hash: Uint8Array;
}

const utf8 = new TextEncoder();

/** Each part with its length in bytes before it, so that no two contents read the same. */
function part(value: string | null): string {
	return value === null ? "-" : `${utf8.encode(value).length}:${value}`;
}

/** What a row commits to: its content, hidden by the salt. */
export function commitmentOf(content: AuditContent, salt: Uint8Array, hashOf: HashOf): Uint8Array {
	const { id, atMs, personId, action, subject, detail } = content;
	const parts = [id, String(atMs), personId, action, subject, detail].map(part).join("");
	return hashOf(joined(salt, utf8.encode(parts)));
}

/** The hash of a row. `before` is the hash of the row before it, empty for the first. */
export function chainHash(
	before: Uint8Array,
	seq: number,
	commitment: Uint8Array,
	hashOf: HashOf,
): Uint8Array {
	return hashOf(joined(before, utf8.encode(`${seq}:`), commitment));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
	const all = new Uint8Array(parts.reduce((sum, each) => sum + each.length, 0));
	let at = 0;
	for (const each of parts) {
		all.set(each, at);
		at += each.length;
	}
	return all;
}

/** Whether two hashes are the same. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
	return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
