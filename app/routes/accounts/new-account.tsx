import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { newAccount } from "~/features/accounts/account-forms";
import { accountsTexts } from "~/features/accounts/accounts.messages";
import { listCentreChoices } from "~/features/accounts/accounts.query.server";
import { makeAccount } from "~/features/accounts/manage-account.server";
import { type NewAccountAnswer, NewAccountPage } from "~/features/accounts/new-account-page";
import { parseForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, accountsTexts, (texts) => texts.fresh.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "new-account");
	return { centres: await listCentreChoices(who) };
}

/** Makes the account. The link is in this answer and nowhere else: loaded again, the page is an empty form. */
export async function action({ request }: ActionFunctionArgs) {
	const who = await authorize(request, "new-account");
	const form = await parseForm(request, newAccount);
	if (!form.ok) return data<NewAccountAnswer>({ errors: form.errors, given: form.given }, { status: 422 });
	const outcome = await makeAccount(who, form.value, Date.now());
	if (!outcome.ok)
		return data<NewAccountAnswer>({ errors: outcome.errors, given: form.value }, { status: 422 });
	const { ok: _made, ...made } = outcome;
	return data<NewAccountAnswer>({ made });
}

export default function NewAccount() {
	return <NewAccountPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
