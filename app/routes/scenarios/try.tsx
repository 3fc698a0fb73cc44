import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getInspected } from "~/features/scenario-inspection/inspected.server";
import { InspectionHead } from "~/features/scenario-inspection/inspection-head";
import { rubricOf } from "~/features/scenario-inspection/rubric-of.server";
import { speechOf } from "~/features/scenario-inspection/speech";
import { toTryView } from "~/features/scenario-inspection/to-try-view";
import { tryTexts } from "~/features/scenario-inspection/try.messages";
import { TryPage } from "~/features/scenario-inspection/try-page";
import { readTryRequest } from "~/features/scenario-inspection/try-request";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, tryTexts, (texts) => `${texts.title}, ${data?.head.title ?? ""}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "scenario-try");
	const asked = readTryRequest(new URL(request.url));
	const { head, scenario } = await getInspected(who, params.scenarioId, asked.request.version || null);
	const speech = speechOf(await rubricOf(scenario), who.language);
	const base = `/scenarios/${scenario.id}/try`;
	return { head, view: toTryView(scenario, { ...asked, base, speech }) };
}

export default function ScenarioTry() {
	const { head, view } = useLoaderData<typeof loader>();
	return <TryPage head={<InspectionHead head={head} />} view={view} />;
}
