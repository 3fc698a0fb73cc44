import { LANGUAGES, type Language } from "~/domain/shared/text";
import type { Messages } from "./messages";

/** The document's title, in the language that the root loader chose. */
export function pageTitle<Texts>(
	matches: readonly ({ id: string; data?: unknown } | undefined)[],
	messages: Messages<Texts>,
	title: (texts: Texts) => string,
): [{ title: string }] {
	return [{ title: `${title(messages[languageOf(matches)])} – Lắng Nghe` }];
}

/** The page's language, for a title that is not among the messages (a scenario's, a person's). */
function languageOf(matches: readonly ({ id: string; data?: unknown } | undefined)[]): Language {
	const root = matches.find((match) => match?.id === "root")?.data as { language?: string } | undefined;
	return LANGUAGES.find((language) => language === root?.language) ?? "vi";
}
