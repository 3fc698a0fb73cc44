import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { qualityTexts } from "~/features/overview/quality.messages";
import { getQuality } from "~/features/overview/quality.query.server";
import { QualityPage } from "~/features/overview/quality-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, qualityTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "overview-quality");
	return getQuality(who, new URL(request.url), Date.now());
}

export default function OverviewQuality() {
	return <QualityPage view={useLoaderData<typeof loader>()} />;
}
