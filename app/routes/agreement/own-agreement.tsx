import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ownTexts } from "~/features/agreement/own.messages";
import { getOwnAgreement } from "~/features/agreement/own-agreement.query.server";
import { OwnAgreementPage } from "~/features/agreement/own-agreement-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ownTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "own-agreement");
	return getOwnAgreement(who, new URL(request.url));
}

export default function OwnAgreement() {
	return <OwnAgreementPage view={useLoaderData<typeof loader>()} />;
}
