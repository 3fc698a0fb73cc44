import { LANGUAGES, type Language } from "~/domain/shared/text";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { readCookie } from "~/platform/sign-in/session-token.server";

export const LANGUAGE_COOKIE = "language";

/**
 * The language of the page: the person's choice; before sign-in the one chosen in this browser; else the
 * browser's, if it is one of ours; else Vietnamese.
 */
export function chosenLanguage(request: Request, who: SignedIn | null): Language {
	if (who) return who.language;
	const cookie = readCookie(request, LANGUAGE_COOKIE);
	const accepted = (request.headers.get("accept-language") ?? "").slice(0, 2).toLowerCase();
	return asLanguage(cookie) ?? asLanguage(accepted) ?? "vi";
}

/** The language of this tag, or undefined. */
export function asLanguage(tag: unknown): Language | undefined {
	return LANGUAGES.find((language) => language === tag);
}
