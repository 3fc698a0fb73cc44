import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { roundTexts } from "~/features/agreement/round.messages";
import { getRoundAgreement } from "~/features/agreement/round-agreement.query.server";
import { RoundAgreementPage } from "~/features/agreement/round-agreement-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, roundTexts, (texts) => (data ? texts.title(data.name) : texts.page));

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "round-agreement");
	return getRoundAgreement(who, params.roundId);
}

export default function RoundAgreement() {
	return <RoundAgreementPage view={useLoaderData<typeof loader>()} />;
}
