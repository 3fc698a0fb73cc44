import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { confirmNewEmail, findNewEmail } from "~/features/account/change-email.server";
import { type ConfirmAnswer, ConfirmEmailPage } from "~/features/account/email-pages";
import { ownFactorTexts } from "~/features/account/second-factor.messages";
import { clientOf } from "~/platform/http/client.server";
import { pageTitle } from "~/platform/i18n/page-title";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, ownFactorTexts, (texts) => texts.confirm.title);

/** To look at the link changes nothing: mail programs do it by themselves. */
export async function loader({ params }: LoaderFunctionArgs) {
	const found = await findNewEmail(params.secret, Date.now());
	return data({ found }, { status: found ? 200 : 404 });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	const { address } = clientOf(request, context);
	const outcome = await confirmNewEmail(params.secret, address, Date.now());
	// Said outright: the loader runs after it and finds the link used up.
	if (outcome.status === 200) return data<ConfirmAnswer>({ done: outcome.email }, { status: 200 });
	if (outcome.status === 404) return data<ConfirmAnswer>({}, { status: 404 });
	const { retrySeconds } = outcome;
	return data<ConfirmAnswer>({ errors: { form: "too-many" }, retrySeconds }, { status: 429 });
}

export default function ConfirmEmail() {
	const { found } = useLoaderData<typeof loader>();
	return <ConfirmEmailPage found={found} answer={useActionData<typeof action>()} />;
}
