import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getCertificateSet } from "~/features/certificates/certificate-sets.server";
import { certificatesTexts } from "~/features/certificates/certificates.messages";
import { SetPage } from "~/features/certificates/set-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, certificatesTexts, (texts) => texts.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "certificate-set");
	const { id, askedAt, certificateIds, done, state } = await getCertificateSet(who, params.setId, Date.now());
	return { id, askedAt, total: certificateIds.length, done, state };
}

export default function CertificateSet() {
	return <SetPage view={useLoaderData<typeof loader>()} />;
}
