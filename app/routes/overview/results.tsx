import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { resultsTexts } from "~/features/overview/results.messages";
import { getResults } from "~/features/overview/results.query.server";
import { ResultsPage } from "~/features/overview/results-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, resultsTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "overview-results");
	return getResults(who, new URL(request.url), Date.now());
}

export default function OverviewResults() {
	return <ResultsPage view={useLoaderData<typeof loader>()} />;
}
