import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { credentials } from "~/features/sign-in/credentials";
import { signInTexts } from "~/features/sign-in/sign-in.messages";
import { SignInPage } from "~/features/sign-in/sign-in-page";
import { signedInHeaders } from "~/features/sign-in/take-language.server";
import { clientOf } from "~/platform/http/client.server";
import { cookieHeaders } from "~/platform/http/cookies.server";
import { parseForm } from "~/platform/http/form.server";
import { sameSitePath } from "~/platform/http/same-site-path";
import { pageTitle } from "~/platform/i18n/page-title";
import { findWho } from "~/platform/permissions/authorize.server";
import { signIn } from "~/platform/sign-in/sign-in.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, signInTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const url = new URL(request.url);
	const to = sameSitePath(url.searchParams.get("to"));
	if (await findWho(request)) throw redirect(to);
	return { to };
}

export async function action({ request, context }: ActionFunctionArgs) {
	const url = new URL(request.url);
	const form = await parseForm(request, credentials);
	if (!form.ok) return data({ errors: form.errors, given: form.given }, { status: 422 });
	const to = sameSitePath(url.searchParams.get("to"));
	const outcome = await signIn(request, form.value, clientOf(request, context));
	if (outcome.ok && outcome.next !== "in") {
		const next = `/sign-in/${outcome.next}${to === "/" ? "" : `?${new URLSearchParams({ to })}`}`;
		return redirect(next, { headers: cookieHeaders(outcome.cookies) });
	}
	if (outcome.ok) {
		const headers = await signedInHeaders(request, form.value.email, outcome.cookies);
		return redirect(to, { headers });
	}
	const given = { email: form.value.email };
	if (outcome.reason === "too-many")
		return data({ errors: { form: "too-many" }, given, retrySeconds: outcome.retrySeconds }, { status: 429 });
	return data({ errors: { form: "wrong" }, given }, { status: 401 });
}

export default function SignIn() {
	const { to } = useLoaderData<typeof loader>();
	return <SignInPage to={to} answer={useActionData<typeof action>()} />;
}
