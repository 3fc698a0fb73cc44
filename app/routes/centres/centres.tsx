import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { newCentre } from "~/features/centres/centre-form";
import { centresTexts } from "~/features/centres/centres.messages";
import { addCentre, listCentreTree } from "~/features/centres/centres.server";
import { CentresPage } from "~/features/centres/centres-page";
import { parseForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, centresTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "centres");
	return { view: await listCentreTree(who, new URL(request.url), Date.now()) };
}

export async function action({ request }: ActionFunctionArgs) {
	const who = await authorize(request, "centres");
	const form = await parseForm(request, newCentre);
	if (!form.ok) return data({ errors: form.errors, given: form.given }, { status: 422 });
	const outcome = await addCentre(who, form.value, Date.now());
	if (!outcome.ok) return data({ errors: outcome.errors, given: { ...form.value } }, { status: 422 });
	return redirect("/centres?added");
}

export default function Centres() {
	const { view } = useLoaderData<typeof loader>();
	const [search] = useSearchParams();
	return <CentresPage view={view} added={search.has("added")} answer={useActionData<typeof action>()} />;
}
