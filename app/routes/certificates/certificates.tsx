import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { certificatesTexts } from "~/features/certificates/certificates.messages";
import { listCertificates } from "~/features/certificates/certificates.query.server";
import { CertificatesPage } from "~/features/certificates/certificates-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, certificatesTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "certificates");
	return listCertificates(who, new URL(request.url), Date.now());
}

export default function Certificates() {
	return <CertificatesPage view={useLoaderData<typeof loader>()} />;
}
