import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { accountDeed } from "~/features/accounts/account-forms";
import { AccountPage } from "~/features/accounts/account-page";
import { accountsTexts } from "~/features/accounts/accounts.messages";
import { getAccount, getAccountPerson } from "~/features/accounts/accounts.query.server";
import type { AccountAnswer } from "~/features/accounts/accounts-view";
import { manageAccount } from "~/features/accounts/manage-account.server";
import { checkForm, readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
	pageTitle(matches, accountsTexts, (texts) => loaded?.person.name ?? texts.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "account-of");
	return getAccount(who, params.personId, Date.now());
}

/** Does one deed to the account. A new link is in this answer and nowhere else. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "account-of");
	const now = Date.now();
	const person = await getAccountPerson(who, params.personId, now);
	const given = await readForm(request);
	const form = checkForm(given, accountDeed);
	if (!form.ok) return data<AccountAnswer>({ errors: form.errors, given: form.given }, { status: 422 });
	const outcome = await manageAccount(who, person, form.value, now);
	if (!outcome.ok)
		return data<AccountAnswer>({ errors: outcome.errors, given: { ...form.value } }, { status: 422 });
	const { link, mailedTo } = outcome;
	if (link || mailedTo)
		return data<AccountAnswer>({ ...(link ? { link } : {}), ...(mailedTo ? { mailedTo } : {}) });
	return redirect(`/accounts/${person.id}`);
}

export default function AccountOf() {
	return <AccountPage view={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
