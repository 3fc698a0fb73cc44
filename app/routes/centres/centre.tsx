import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeCentreBy, getCentre } from "~/features/centres/centre.server";
import { centreDeed } from "~/features/centres/centre-form";
import { CentrePage } from "~/features/centres/centre-page";
import { centresTexts } from "~/features/centres/centres.messages";
import { checkForm, readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, centresTexts, (texts) => texts.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "centre");
	const url = new URL(request.url);
	const view = await getCentre(who, params.centreId, url, Date.now());
	return { view, changed: url.searchParams.has("changed") };
}

export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "centre");
	const now = Date.now();
	// Whose it is comes before what was typed.
	const { id } = await getCentre(who, params.centreId, new URL(request.url), now);
	const posted = await readForm(request);
	const deed = String(posted.deed ?? "");
	const form = checkForm(posted, centreDeed);
	if (!form.ok) return data({ deed, errors: form.errors, given: form.given }, { status: 422 });
	const outcome = await changeCentreBy(who, id, form.value, now);
	if (outcome.ok) return redirect(`/centres/${id}?changed`);
	return data({ deed, errors: outcome.errors, given: { ...form.value } }, { status: outcome.status });
}

export default function CentreRoute() {
	const { view, changed } = useLoaderData<typeof loader>();
	return <CentrePage view={view} changed={changed} answer={useActionData<typeof action>()} />;
}
