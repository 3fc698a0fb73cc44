import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getInspected } from "~/features/scenario-inspection/inspected.server";
import { rubricOf } from "~/features/scenario-inspection/rubric-of.server";
import { speechOf } from "~/features/scenario-inspection/speech";
import { teachingTexts } from "~/features/scenario-inspection/teaching.messages";
import { TeachingPage } from "~/features/scenario-inspection/teaching-page";
import { toTeachingView } from "~/features/scenario-inspection/teaching-view";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, teachingTexts, (texts) => `${texts.title}, ${data?.head.title ?? ""}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "scenario-teaching");
	const version = new URL(request.url).searchParams.get("version");
	const { head, scenario } = await getInspected(who, params.scenarioId, version);
	const speech = speechOf(await rubricOf(scenario), who.language);
	return { head, teaching: toTeachingView(scenario, speech) };
}

export default function ScenarioTeaching() {
	return <TeachingPage {...useLoaderData<typeof loader>()} />;
}
