/** A browser as a person names it, and the machine it runs on; null where the user agent does not say. */
export interface DescribedBrowser {
	readonly browser: string | null;
	readonly system: string | null;
}

/** In this order: the later ones also stand in the user agents of the earlier ones. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
	[/\bcoc_coc_browser\//i, "Cốc Cốc"],
	[/\bEdg(?:A|iOS)?\//, "Edge"],
	[/\bOPR\//, "Opera"],
	[/\bSamsungBrowser\//, "Samsung Internet"],
	[/\b(?:Firefox|FxiOS)\//, "Firefox"],
	[/\b(?:Chrome|CriOS|HeadlessChrome)\//, "Chrome"],
	[/\bVersion\/[\d.]+.*\bSafari\//, "Safari"],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
	[/\biPhone\b/, "iPhone"],
	[/\biPad\b/, "iPad"],
	[/\bAndroid\b/, "Android"],
	[/\bWindows\b/, "Windows"],
	[/\bMac OS X\b/, "Mac"],
	[/\bLinux\b/, "Linux"],
];

/** What a user agent says in words. Anything may stand in it: it is the client's. */
export function describeBrowser(userAgent: string): DescribedBrowser {
	const first = (known: readonly (readonly [RegExp, string])[]) =>
		known.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null;
	return { browser: first(BROWSERS), system: first(SYSTEMS) };
}
