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

export async function action({ request, params }: ActionFunctionArgs) {
	const form = await parseForm(request, newPassword);
	if (!form.ok) return data({ errors: form.errors }, { status: 422 });
	const outcome = await setPassword(params.secret, form.value.password, Date.now());
	if (outcome === "set") return redirect("/sign-in?password-set");
	if (outcome === "own-name") return data({ errors: { password: "ownName" } }, { status: 422 });
	return data({ errors: {} }, { status: 404 });
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
