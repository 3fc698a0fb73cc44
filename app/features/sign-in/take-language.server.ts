import { saveLanguageOf } from "~/persistence/preferences.server";
import { cookieHeaders } from "~/platform/http/cookies.server";
import { asLanguage, LANGUAGE_COOKIE } from "~/platform/i18n/chosen-language.server";
import { readCookie } from "~/platform/sign-in/session-token.server";

/** The headers of the answer that signs somebody in: their session's cookies, and their language. */
export async function signedInHeaders(
	request: Request,
	email: string,
	cookies: readonly string[],
): Promise<Headers> {
	return cookieHeaders([...cookies, ...(await takeChosenLanguage(request, email))]);
}

/**
 * The language chosen on the sign-in page becomes the person's, and the browser's choice ends: the next one to sign
 * in here has their own. Returns the cookies to set.
 */
async function takeChosenLanguage(request: Request, email: string): Promise<string[]> {
	const chosen = asLanguage(readCookie(request, LANGUAGE_COOKIE));
	if (!chosen) return [];
	await saveLanguageOf(email, chosen);
	return [`${LANGUAGE_COOKIE}=; Path=/; Max-Age=0`];
}
