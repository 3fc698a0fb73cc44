import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { certificateSetForm } from "~/features/certificates/certificate-set-form";
import { askForSet } from "~/features/certificates/certificate-sets.server";
import { certificatesTexts } from "~/features/certificates/certificates.messages";
import { listCertificates } from "~/features/certificates/certificates.query.server";
import { CertificatesPage } from "~/features/certificates/certificates-page";
import { parseForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, certificatesTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "certificates");
	return listCertificates(who, new URL(request.url), Date.now());
}

/** Packs the papers of the list; 422 where there are none of them, or too many. */
export async function action({ request }: ActionFunctionArgs) {
	const who = await authorize(request, "certificates");
	const form = await parseForm(request, certificateSetForm);
	if (!form.ok) return data({ refusal: "none" }, { status: 422 });
	const asked = await askForSet(who, form.value, Date.now());
	if (typeof asked === "string") return data({ refusal: asked }, { status: 422 });
	return redirect(`/certificates/sets/${asked.id}`);
}

export default function Certificates() {
	const refusal = useActionData<typeof action>()?.refusal ?? null;
	return <CertificatesPage view={useLoaderData<typeof loader>()} refusal={refusal} />;
}
