import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { agreementTexts } from "~/features/agreement/agreement.messages";
import { getAgreement } from "~/features/agreement/agreement.query.server";
import { AgreementPage } from "~/features/agreement/agreement-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, agreementTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "agreement");
	return getAgreement(who, new URL(request.url));
}

export default function Agreement() {
	return <AgreementPage view={useLoaderData<typeof loader>()} />;
}
