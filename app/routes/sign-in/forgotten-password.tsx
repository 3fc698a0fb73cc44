import { type ActionFunctionArgs, data, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { forgottenForm } from "~/features/sign-in/credentials";
import { type ForgottenAnswer, ForgottenPage } from "~/features/sign-in/forgotten-page";
import { askForLink } from "~/features/sign-in/forgotten-password.server";
import { signInTexts } from "~/features/sign-in/sign-in.messages";
import { clientOf } from "~/platform/http/client.server";
import { parseForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, signInTexts, (texts) => texts.forgotten.title);

export const loader = () => null;

/** One answer for every address, known or not. */
export async function action({ request, context }: ActionFunctionArgs) {
	const form = await parseForm(request, forgottenForm);
	if (!form.ok) return data<ForgottenAnswer>({ errors: form.errors, given: form.given }, { status: 422 });
	const { email } = form.value;
	const outcome = await askForLink(email, clientOf(request, context).address, Date.now());
	if (outcome.ok) return data<ForgottenAnswer>({ sentTo: email });
	const { retrySeconds } = outcome;
	return data<ForgottenAnswer>(
		{ errors: { form: "too-many" }, given: { email }, retrySeconds },
		{ status: 429 },
	);
}

export default function ForgottenPassword() {
	return <ForgottenPage answer={useActionData<typeof action>()} />;
}
