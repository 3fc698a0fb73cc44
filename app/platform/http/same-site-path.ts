/**
 * A path on this site to go on to, or the fallback: only what starts with one slash and stays on our origin when a
 * browser resolves it ("//evil", "/\evil" and encoded forms do not).
 */
export function sameSitePath(given: unknown, fallback = "/"): string {
	if (typeof given !== "string" || !/^\/(?![/\\])/.test(given) || hasOddCharacter(given)) return fallback;
	const base = "http://same.invalid";
	try {
		const url = new URL(given, base);
		const decoded = new URL(decodeURIComponent(given), base);
		if (url.origin !== base || decoded.origin !== base) return fallback;
		// "/..//evil" is a path here, and what is left of it, "//evil", is none.
		const path = `${url.pathname}${url.search}${url.hash}`;
		return /^\/(?![/\\])/.test(path) && new URL(path, base).origin === base ? path : fallback;
	} catch {
		return fallback;
	}
}

/** Backslashes and control characters, which browsers read in their own ways. */
const hasOddCharacter = (text: string) =>
	[...text].some((character) => character === "\\" || character < " ");
