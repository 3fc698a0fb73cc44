/** The largest body with a file, in bytes: a scenario has 256 kB at most, and its form little more. */
const LARGEST = 400 * 1024;

/** A file of a form: its text, or null where it is not in UTF-8. */
export interface UploadedText {
	readonly name: string;
	readonly text: string | null;
}

/** The fields of a posted form with at most one file; null when it is too large or no form. Never throws. */
export async function readUpload(
	request: Request,
): Promise<{ fields: Record<string, string>; file: UploadedText | null } | null> {
	if (Number(request.headers.get("content-length") ?? 0) > LARGEST) return null;
	const form = await request.formData().catch(() => null);
	if (!form) return null;
	const fields: Record<string, string> = Object.create(null);
	let file: UploadedText | null = null;
	for (const [name, value] of form) {
		if (typeof value === "string") fields[name] = value.normalize("NFC");
		// An empty file field of a form that was pasted into is sent, too.
		else if (value.size > 0) file = { name: value.name, text: await textOf(value) };
	}
	return { fields, file };
}

async function textOf(file: Blob): Promise<string | null> {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
	} catch {
		return null;
	}
}
