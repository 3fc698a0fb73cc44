import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { coverageTexts } from "~/features/overview/coverage.messages";
import { getCoverage } from "~/features/overview/coverage.query.server";
import { CoveragePage } from "~/features/overview/coverage-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, coverageTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "overview");
	return getCoverage(who, new URL(request.url), Date.now());
}

export default function Overview() {
	return <CoveragePage view={useLoaderData<typeof loader>()} />;
}
