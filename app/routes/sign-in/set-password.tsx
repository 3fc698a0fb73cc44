import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findLinkOwner, setPassword } from "~/features/sign-in/set-password.server";
import { SetPasswordPage } from "~/features/sign-in/set-password-page";
import { signInTexts } from "~/features/sign-in/sign-in.messages";
import { clientOf } from "~/platform/http/client.server";
import { parseForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import type { FormAnswer } from "~/platform/sign-in/form-failure";
import { newPassword } from "~/platform/sign-in/new-password";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, signInTexts, (texts) => texts.set.title);

/** A used, an expired and an unknown link look the same: the page tells nothing about who has an account. */
export async function loader({ params }: LoaderFunctionArgs) {
	const owner = await findLinkOwner(params.secret, Date.now());
	return data({ name: owner?.name ?? null }, { status: owner ? 200 : 404 });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	const form = await parseForm(request, newPassword);
	if (!form.ok) return data<FormAnswer>({ errors: form.errors }, { status: 422 });
	const { address } = clientOf(request, context);
	const outcome = await setPassword(params.secret, form.value.password, address, Date.now());
	if (outcome.ok) return redirect("/sign-in?password-set");
	if (outcome.reason === "gone") return data<FormAnswer>({ errors: {} }, { status: 404 });
	if (outcome.reason !== "too-many")
		return data<FormAnswer>({ errors: { password: outcome.reason } }, { status: 422 });
	const { retrySeconds } = outcome;
	return data<FormAnswer>({ errors: { form: "too-many" }, retrySeconds }, { status: 429 });
}

export default function SetPassword() {
	const { name } = useLoaderData<typeof loader>();
	return <SetPasswordPage name={name} answer={useActionData<typeof action>()} />;
}
