import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { certificatesTexts } from "~/features/certificates/certificates.messages";
import { verifyCertificate } from "~/features/certificates/verify.server";
import { VerifyPage } from "~/features/certificates/verify-page";
import { clientOf } from "~/platform/http/client.server";
import { pageTitle } from "~/platform/i18n/page-title";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, certificatesTexts, ({ verify }) => verify.title);

/** For anybody: what a certificate of this number is worth today. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const asked = new URL(request.url).searchParams.get("number")?.trim().slice(0, 40);
	if (asked && params.number === undefined) return redirect(`/verify/${encodeURIComponent(asked)}`);
	if (!params.number) return { view: null };
	const { address } = clientOf(request, context);
	const view = await verifyCertificate(params.number, address, Date.now());
	return data({ view }, { status: view.certificate ? 200 : view.waitMinutes === null ? 404 : 429 });
}

export default function Verify() {
	return <VerifyPage view={useLoaderData<typeof loader>().view} />;
}
