import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { preferencesForm } from "~/features/account/preferences";
import { savePreferences } from "~/persistence/preferences.server";
import { env, servedByHttps } from "~/platform/env.server";
import { parseForm } from "~/platform/http/form.server";
import { sameSitePath } from "~/platform/http/same-site-path";
import { LANGUAGE_COOKIE } from "~/platform/i18n/chosen-language.server";
import { findWho } from "~/platform/permissions/authorize.server";

export const loader = () => redirect("/account");

/** Keeps language, theme and reading time: with the person, or before sign-in the language in a cookie. */
export async function action({ request }: ActionFunctionArgs) {
	const form = await parseForm(request, preferencesForm);
	const to = sameSitePath(form.ok ? form.value.to : "/");
	if (!form.ok) return redirect(to);
	const who = await findWho(request);
	if (who) await savePreferences(who.personId, form.value);
	const headers = new Headers();
	// Before sign-in the choice is the browser's; sign-in takes it along (sign-in.tsx).
	if (form.value.language && !who)
		headers.append(
			"Set-Cookie",
			`${LANGUAGE_COOKIE}=${form.value.language}; Path=${new URL(env().PUBLIC_URL).pathname}; Max-Age=31536000; SameSite=Lax${servedByHttps() ? "; Secure" : ""}`,
		);
	return redirect(to, { headers });
}
