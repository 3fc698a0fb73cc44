import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askForNewEmail } from "~/features/account/change-email.server";
import { type EmailAnswer, NewEmailPage } from "~/features/account/email-pages";
import { ownFactorTexts } from "~/features/account/second-factor.messages";
import { newEmailForm } from "~/features/account/second-factor-form";
import { clientOf } from "~/platform/http/client.server";
import { parseForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, ownFactorTexts, (texts) => texts.email.title);

export async function loader({ request }: LoaderFunctionArgs) {
	return { email: (await authorize(request, "email")).email };
}

/** Asks for the password, and sends a link to the new address. */
export async function action({ request, context }: ActionFunctionArgs) {
	const who = await authorize(request, "email");
	const form = await parseForm(request, newEmailForm);
	const deed = "email";
	if (!form.ok) {
		const answer = { deed, errors: form.errors, given: form.given.email };
		return data<EmailAnswer>(answer, { status: 422 });
	}
	const outcome = await askForNewEmail(who, form.value, clientOf(request, context).address, Date.now());
	const given = form.value.email;
	if (outcome.ok) return data<EmailAnswer>({ sentTo: given });
	return data<EmailAnswer>({ ...outcome.answer, given }, { status: outcome.status });
}

export default function Email() {
	const { email } = useLoaderData<typeof loader>();
	return <NewEmailPage email={email} answer={useActionData<typeof action>()} />;
}
