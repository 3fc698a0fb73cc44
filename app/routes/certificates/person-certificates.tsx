import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { certificateForm } from "~/features/certificates/certificate-form";
import { getHolder, mayDecideFor } from "~/features/certificates/certificate-reach.server";
import { certificatesTexts } from "~/features/certificates/certificates.messages";
import { doCertificateDeed } from "~/features/certificates/do-certificate-deed.server";
import { getHolderView } from "~/features/certificates/holder.query.server";
import { HolderPage } from "~/features/certificates/holder-page";
import { parseForm } from "~/platform/http/form.server";
import { notFound } from "~/platform/http/refusals";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
	pageTitle(matches, certificatesTexts, ({ holder }) => holder.title(loaded?.view.person.name ?? ""));

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "person-certificates");
	const done = new URL(request.url).searchParams.get("done");
	return { view: await getHolderView(who, params.personId, Date.now()), done };
}

/** Gives, renews, suspends, reinstates or revokes; 422 where the form does not fit, 409 with the reason. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "person-certificates");
	const now = Date.now();
	const person = await getHolder(who, params.personId, now);
	if (!mayDecideFor(who, person, now)) notFound();
	const form = await parseForm(request, certificateForm);
	if (!form.ok) return data({ errors: form.errors, given: form.given }, { status: 422 });
	const refusal = await doCertificateDeed(who, person.id, form.value, now);
	if (!refusal) return redirect(`/people/${person.id}/certificates?done=${form.value.deed}`);
	return data({ errors: { form: refusal }, given: { ...form.value } }, { status: 409 });
}

export default function PersonCertificates() {
	const { view, done } = useLoaderData<typeof loader>();
	return <HolderPage view={view} done={done} answer={useActionData<typeof action>()} />;
}
