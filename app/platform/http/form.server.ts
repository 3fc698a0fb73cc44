import type { z } from "zod";

export type Parsed<T> =
	| { ok: true; value: T }
	| { ok: false; errors: Record<string, string>; given: Record<string, string> };

/** The largest body that a form may have, in bytes. */
const LARGEST_FORM = 256 * 1024;

/**
 * Reads a posted form and holds it against a schema. On failure: the first message of each field and what was
 * given (never passwords), so that the page shows both and nothing typed is lost.
 */
export async function parseForm<Schema extends z.ZodType>(
	request: Request,
	schema: Schema,
): Promise<Parsed<z.output<Schema>>> {
	return checkForm(await readForm(request), schema);
}

/** The same for fields that have been read. */
export function checkForm<Schema extends z.ZodType>(
	given: Record<string, string | string[]>,
	schema: Schema,
): Parsed<z.output<Schema>> {
	const result = schema.safeParse(given);
	if (result.success) return { ok: true, value: result.data };
	const errors: Record<string, string> = {};
	for (const issue of result.error.issues) errors[issue.path.join(".") || "form"] ??= issue.message;
	const shown = Object.entries(given).filter(
		(entry): entry is [string, string] => typeof entry[1] === "string" && !/password|repeat/i.test(entry[0]),
	);
	return { ok: false, errors, given: Object.fromEntries(shown) };
}

/** The form's fields in NFC; a field that comes several times is a list. Not a form: empty. */
export async function readForm(request: Request): Promise<Record<string, string | string[]>> {
	if (Number(request.headers.get("content-length") ?? 0) > LARGEST_FORM) return {};
	const form = await request.formData().catch(() => new FormData());
	const fields: Record<string, string | string[]> = Object.create(null);
	for (const [name, value] of form) {
		if (typeof value !== "string") continue;
		const text = value.normalize("NFC");
		const known = fields[name];
		fields[name] = known === undefined ? text : Array.isArray(known) ? [...known, text] : [known, text];
	}
	return fields;
}
