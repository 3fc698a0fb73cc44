import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OwnFactorPage } from "~/features/account/own-factor-page";
import { ownFactorTexts } from "~/features/account/second-factor.messages";
import { changeOwnFactor, type FactorAnswer, getOwnFactor } from "~/features/account/second-factor.server";
import { factorDeed } from "~/features/account/second-factor-form";
import { clientOf } from "~/platform/http/client.server";
import { checkForm, readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ownFactorTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	return getOwnFactor(await authorize(request, "second-factor"));
}

/** Turns one's own second step on or off, or makes new recovery codes. */
export async function action({ request, context }: ActionFunctionArgs) {
	const who = await authorize(request, "second-factor");
	const given = await readForm(request);
	const form = checkForm(given, factorDeed);
	if (!form.ok) return data<FactorAnswer>({ deed: form.given.deed, errors: form.errors }, { status: 422 });
	const { address } = clientOf(request, context);
	const outcome = await changeOwnFactor(who, form.value, address, Date.now());
	if (outcome.status === 302) return redirect("/account/second-factor");
	return data<FactorAnswer>(outcome.answer, { status: outcome.status });
}

export default function SecondFactor() {
	return <OwnFactorPage view={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
