import type { Language } from "~/domain/shared/text";
import { notFound } from "~/platform/http/refusals";
import { mayEver } from "~/platform/permissions/policy";
import { ROUTE_ACCESS, type RouteId } from "~/platform/permissions/route-access";
import type { Role, SignedIn } from "~/platform/permissions/signed-in";
import type { HelpView } from "./help-text";
import { ASK_EN, HELP_EN } from "./help-texts.en";
import { ASK_VI, HELP_VI } from "./help-texts.vi";
import { findTopic, HELP_TOPICS, type HelpTopic } from "./help-topics";

const TEXTS = { vi: HELP_VI, en: HELP_EN };
const ASK = { vi: ASK_VI, en: ASK_EN };
/** Whoever holds several roles asks as the one in which they do most. */
const ASKING: readonly Role[] = ["administrator", "manager", "trainer", "trainee"];

/** The help on a topic as this person reads it, or 404 where there is no such topic. */
export function getHelp(name: string | undefined, who: SignedIn | null, language: Language): HelpView {
	const topic = findTopic(name);
	if (!topic) notFound();
	const { roles, ...text } = TEXTS[language][topic];
	const held = new Set(who?.roles.map(({ role }) => role));
	const more = ASKING.filter((role) => held.has(role)).flatMap((role) => roles?.[role] ?? []);
	const asks = ASKING.find((role) => held.has(role)) ?? "nobody";
	return { ...text, doing: [...new Set([...text.doing, ...more])], ask: ASK[language][asks] };
}

/** The topics by name, for the page that is opened without a page to fit: of whoever is signed in, those of pages they may open. */
export function listHelp(language: Language, who: SignedIn | null): { topic: HelpTopic; title: string }[] {
	const opens = (route: RouteId) => {
		const access = ROUTE_ACCESS[route];
		return who === null || access === "public" || access === "signed-in" || mayEver(who, access);
	};
	return (Object.keys(HELP_TOPICS) as HelpTopic[])
		.filter((topic) => HELP_TOPICS[topic].some(opens))
		.map((topic) => ({ topic, title: TEXTS[language][topic].title }));
}
