import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { distributionTexts } from "~/features/scenario-library/distribution.messages";
import { getDistribution } from "~/features/scenario-library/distribution.query.server";
import { DistributionPage } from "~/features/scenario-library/distribution-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, distributionTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "library-distribution");
	return { view: await getDistribution(who, Date.now()) };
}

export default function LibraryDistribution() {
	return <DistributionPage {...useLoaderData<typeof loader>()} />;
}
