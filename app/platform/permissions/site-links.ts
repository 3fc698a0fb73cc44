import { mayEver } from "./policy";
import type { SignedIn } from "./signed-in";

type LinkKey =
	| "home"
	| "scenarios"
	| "library"
	| "calls"
	| "progress"
	| "directory"
	| "assessments"
	| "calibration"
	| "agreement"
	| "people"
	| "raters"
	| "accounts"
	| "centres";

/** Where this person can go from the bar, in the order of their work. */
export function siteLinks(who: SignedIn, labels: Record<LinkKey, string>): { to: string; label: string }[] {
	const links: { to: string; label: string }[] = [{ to: "/", label: labels.home }];
	if (mayEver(who, "assessment.rate")) links.push({ to: "/assessments", label: labels.assessments });
	const takesCalls = mayEver(who, "call.take");
	links.push({ to: "/scenarios", label: takesCalls ? labels.scenarios : labels.library });
	if (takesCalls) links.push({ to: "/calls", label: labels.calls });
	if (takesCalls) links.push({ to: "/progress", label: labels.progress });
	if (mayEver(who, "directory.see")) links.push({ to: "/directory", label: labels.directory });
	if (mayEver(who, "calibration.rate")) links.push({ to: "/calibration", label: labels.calibration });
	if (mayEver(who, "raters.lead")) links.push({ to: "/raters", label: labels.raters });
	if (mayEver(who, "raters.lead")) links.push({ to: "/agreement", label: labels.agreement });
	if (mayEver(who, "people.list")) links.push({ to: "/people", label: labels.people });
	if (mayEver(who, "account.manage")) links.push({ to: "/accounts", label: labels.accounts });
	if (mayEver(who, "centre.manage")) links.push({ to: "/centres", label: labels.centres });
	return links;
}
