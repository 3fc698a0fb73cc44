import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { versionsTexts } from "~/features/scenario-inspection/versions.messages";
import { getVersions } from "~/features/scenario-inspection/versions.query.server";
import { VersionsPage } from "~/features/scenario-inspection/versions-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, versionsTexts, (texts) => `${texts.title}, ${data?.head.title ?? ""}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "scenario-versions");
	return getVersions(who, params.scenarioId, new URL(request.url).searchParams.get("version"));
}

export default function ScenarioVersions() {
	return <VersionsPage view={useLoaderData<typeof loader>()} />;
}
