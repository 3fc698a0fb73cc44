import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findLinkOwner, setPassword } from "~/features/sign-in/set-password.server";
import { SetPasswordForm } from "~/features/sign-in/set-password-form";
import { signInTexts } from "~/features/sign-in/sign-in.messages";
import { clientOf } from "~/platform/http/client.server";
import { parseForm } from "~/platform/http/form.server";
import { useTexts } from "~/platform/i18n/language";
import { pageTitle } from "~/platform/i18n/page-title";
import { newPassword } from "~/platform/sign-in/new-password";
import { ButtonLink } from "~/ui/button";
import { Page, PageHead } from "~/ui/page";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, signInTexts, (texts) => texts.set.title);

/** A used, an expired and an unknown link look the same: the page tells nothing about who has an account. */
export async function loader({ params }: LoaderFunctionArgs) {
	const owner = await findLinkOwner(params.secret, Date.now());
	return data({ name: owner?.name ?? null }, { status: owner ? 200 : 404 });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	const form = await parseForm(request, newPassword);
	if (!form.ok) return data<Answer>({ errors: form.errors }, { status: 422 });
	const { address } = clientOf(request, context);
	const outcome = await setPassword(params.secret, form.value.password, address, Date.now());
	if (outcome.ok) return redirect("/sign-in?password-set");
	if (outcome.reason === "gone") return data<Answer>({ errors: {} }, { status: 404 });
	if (outcome.reason !== "too-many")
		return data<Answer>({ errors: { password: outcome.reason } }, { status: 422 });
	const { retrySeconds } = outcome;
	return data<Answer>({ errors: { form: "too-many" }, retrySeconds }, { status: 429 });
}

interface Answer {
	errors: Record<string, string>;
	retrySeconds?: number;
}

export default function SetPassword() {
	const { name } = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	const texts = useTexts(signInTexts).set;
	if (name === null)
		return (
			<Page>
				<PageHead title={texts.goneTitle} lead={texts.gone} />
				<ButtonLink to="/sign-in">{texts.toSignIn}</ButtonLink>
			</Page>
		);
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.lead(name)} />
			<SetPasswordForm answer={answer} />
		</Page>
	);
}
