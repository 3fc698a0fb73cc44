import { createHash } from "node:crypto";

/** SHA-256 of a document's canonical JSON: keys in order, so that how the file was laid out does not count. */
export function hashOf(document: unknown): string {
	return createHash("sha256")
		.update(JSON.stringify(canonical(document)))
		.digest("hex");
}

function canonical(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(canonical);
	if (value === null || typeof value !== "object") return value;
	const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, canonical(inner)]);
	return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
