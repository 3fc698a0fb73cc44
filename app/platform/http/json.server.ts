/** The largest JSON body that is read, in bytes. */
const LARGEST = 256 * 1024;

/** A posted JSON body, its strings in NFC; undefined when it is too large or no JSON. Never throws. */
export async function readJson(request: Request): Promise<unknown> {
	if (Number(request.headers.get("content-length") ?? 0) > LARGEST) return undefined;
	const text = await request.text().catch(() => "");
	if (text.length > LARGEST) return undefined;
	try {
		return JSON.parse(text.normalize("NFC"));
	} catch {
		return undefined;
	}
}
