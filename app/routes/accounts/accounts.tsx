import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { accountsTexts } from "~/features/accounts/accounts.messages";
import { listAccounts, todayAt } from "~/features/accounts/accounts.query.server";
import { AccountsPage } from "~/features/accounts/accounts-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, accountsTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "accounts");
	const now = Date.now();
	return { view: await listAccounts(who, new URL(request.url), now), today: todayAt(now) };
}

export default function Accounts() {
	return <AccountsPage {...useLoaderData<typeof loader>()} />;
}
