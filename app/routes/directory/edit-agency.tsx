import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { agencyTexts } from "~/features/directory/agency.messages";
import { agencyForm } from "~/features/directory/agency-form";
import { getAgencyToEdit } from "~/features/directory/directory.query.server";
import { EditAgencyPage, type FormAnswer } from "~/features/directory/edit-agency-page";
import { changeAgency, differsFrom } from "~/features/directory/save-agency.server";
import { checkForm, readForm } from "~/platform/http/form.server";
import { plainDateOf } from "~/platform/i18n/dates";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
	pageTitle(matches, agencyTexts, (texts) => texts.form.editTitle(loaded?.standing.entry.key ?? ""));

export async function loader({ request, params }: LoaderFunctionArgs) {
	await authorize(request, "edit-agency");
	return { standing: await getAgencyToEdit(params.agencyKey), today: plainDateOf(Date.now()) };
}

/** Saves the next version; where somebody was first, nothing, and what was typed comes back beside what they saved. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "edit-agency");
	const { key } = (await getAgencyToEdit(params.agencyKey)).entry;
	const given = await readForm(request);
	const form = checkForm(given, agencyForm(plainDateOf(Date.now())));
	if (!form.ok) return data<FormAnswer>({ errors: form.errors, given }, { status: 422 });
	const outcome = await changeAgency(who, key, form.value);
	if (outcome.ok) return redirect(`/directory/${key}?saved`);
	const { errors } = outcome;
	if (!outcome.conflict) return data<FormAnswer>({ errors, given }, { status: 422 });
	return data<FormAnswer>({ errors, given, conflict: await differsFrom(key, form.value) }, { status: 409 });
}

/** Whoever was too late sees what stands by now. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
	actionStatus === 409 || defaultShouldRevalidate;

export default function EditAgency() {
	return <EditAgencyPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
