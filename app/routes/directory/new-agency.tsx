import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { agencyTexts } from "~/features/directory/agency.messages";
import { newAgencyForm } from "~/features/directory/agency-form";
import { type FormAnswer, NewAgencyPage } from "~/features/directory/edit-agency-page";
import { addAgency } from "~/features/directory/save-agency.server";
import { checkForm, readForm } from "~/platform/http/form.server";
import { plainDateOf } from "~/platform/i18n/dates";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, agencyTexts, (texts) => texts.form.newTitle);

export async function loader({ request }: LoaderFunctionArgs) {
	await authorize(request, "new-agency");
	return { today: plainDateOf(Date.now()) };
}

export async function action({ request }: ActionFunctionArgs) {
	const who = await authorize(request, "new-agency");
	const given = await readForm(request);
	const form = checkForm(given, newAgencyForm(plainDateOf(Date.now())));
	if (!form.ok) return data<FormAnswer>({ errors: form.errors, given }, { status: 422 });
	const outcome = await addAgency(who, form.value);
	if (!outcome.ok) return data<FormAnswer>({ errors: outcome.errors, given }, { status: 422 });
	return redirect(`/directory/${form.value.key}?saved`);
}

export default function NewAgency() {
	return <NewAgencyPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
