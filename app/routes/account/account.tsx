import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { accountTexts } from "~/features/account/account.messages";
import {
	changeOwnPassword,
	endOwnSessions,
	getOwnAccount,
	signOutOfEverything,
} from "~/features/account/account.server";
import { ownPassword, sessionDeed } from "~/features/account/account-form";
import { OwnAccountPage } from "~/features/account/own-account-page";
import { clientOf } from "~/platform/http/client.server";
import { cookieHeaders } from "~/platform/http/cookies.server";
import { checkForm, readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, accountTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	return getOwnAccount(await authorize(request, "account"));
}

/** Changes the password, or ends sessions. */
export async function action({ request, context }: ActionFunctionArgs) {
	const who = await authorize(request, "account");
	const client = clientOf(request, context);
	const given = await readForm(request);
	const ending = sessionDeed.safeParse(given);
	if (ending.success && ending.data.deed === "sign-out-everywhere") {
		const headers = cookieHeaders(await signOutOfEverything(who, request, client));
		headers.set("Clear-Site-Data", '"storage"');
		return redirect("/sign-in", { headers });
	}
	if (ending.success) {
		await endOwnSessions(who, ending.data.deed === "end-session" ? ending.data.sessionId : null);
		return redirect("/account?sessions-ended");
	}
	const form = checkForm(given, ownPassword);
	if (!form.ok) return data({ errors: form.errors }, { status: 422 });
	const outcome = await changeOwnPassword(who, request, form.value, client);
	if (outcome.ok) return redirect("/account?password-changed", { headers: cookieHeaders(outcome.cookies) });
	const { errors, retrySeconds, status } = outcome;
	return data({ errors, retrySeconds }, { status });
}

export default function OwnAccount() {
	return <OwnAccountPage view={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
