import type { Action } from "./policy";
import { mayEver } from "./policy";
import type { SignedIn } from "./signed-in";

/** Where the bar leads, in the order of the work. What belongs together stands under one word. */
const PLACES = [
	{ key: "assessments", to: "/assessments", for: ["assessment.rate"] },
	{ key: "scenarios", to: "/scenarios", for: ["call.take"] },
	{ key: "library", to: "/scenarios", for: "others" },
	{ key: "calls", to: "/calls", for: ["call.take"] },
	{ key: "progress", to: "/progress", for: ["call.take"] },
	{ key: "directory", to: "/directory", for: ["directory.see"] },
	{
		key: "rating",
		within: [
			{ key: "calibration", to: "/calibration", for: ["calibration.rate"] },
			{ key: "raters", to: "/raters", for: ["raters.lead"] },
			{ key: "agreement", to: "/agreement", for: ["raters.lead"] },
		],
	},
	{
		key: "training",
		within: [
			{ key: "overview", to: "/overview", for: ["overview.see"] },
			{ key: "live", to: "/live", for: ["live.join"] },
			{ key: "courses", to: "/courses", for: ["course.see"] },
			{ key: "reports", to: "/reports", for: ["overview.see"] },
			{ key: "certificates", to: "/certificates", for: ["certificate.decide"] },
			{ key: "programmes", to: "/programmes", for: ["programme.see"] },
		],
	},
	{
		key: "staff",
		within: [
			{ key: "people", to: "/people", for: ["people.list"] },
			{ key: "accounts", to: "/accounts", for: ["account.manage"] },
			{ key: "staffImport", to: "/staff-import", for: ["account.manage"] },
			{ key: "centres", to: "/centres", for: ["centre.manage"] },
			{ key: "notice", to: "/notice/acknowledgements", for: ["notice.follow"] },
			{ key: "retention", to: "/retention", for: ["retention.see"] },
		],
	},
] as const satisfies readonly (Place | Group)[];

interface Place {
	readonly key: string;
	readonly to: string;
	/** Whoever may ever do one of these; "others": who takes no calls. */
	readonly for: readonly Action[] | "others";
}
interface Group {
	readonly key: string;
	readonly within: readonly Place[];
}

type Entry = (typeof PLACES)[number];
type Within = Extract<Entry, { within: unknown }>["within"][number];
type LinkKey = "home" | Entry["key"] | Within["key"];

/** A word of the bar; with `within`, one that several places stand under. */
export interface SiteLink {
	readonly to: string;
	readonly label: string;
	readonly within: readonly { readonly to: string; readonly label: string }[];
}

/** Where this person can go from the bar. A group with one place left is that place. */
export function siteLinks(who: SignedIn, labels: Record<LinkKey, string>): SiteLink[] {
	const open = ({ for: actions }: Place) =>
		actions === "others" ? !mayEver(who, "call.take") : actions.some((action) => mayEver(who, action));
	const label = (key: string) => labels[key as LinkKey];
	const links: SiteLink[] = [{ to: "/", label: labels.home, within: [] }];
	for (const entry of PLACES as readonly (Place | Group)[]) {
		const places = ("within" in entry ? entry.within : [entry]).filter(open);
		const [first] = places;
		if (!first) continue;
		if (places.length === 1) links.push({ to: first.to, label: label(first.key), within: [] });
		else {
			const within = places.map(({ key, to }) => ({ to, label: label(key) }));
			links.push({ to: first.to, label: label(entry.key), within });
		}
	}
	return links;
}
