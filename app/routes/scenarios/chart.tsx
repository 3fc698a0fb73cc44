import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ChartPage } from "~/features/scenario-inspection/chart-page";
import { toChartView } from "~/features/scenario-inspection/chart-view";
import { getInspected } from "~/features/scenario-inspection/inspected.server";
import { inspectionTexts } from "~/features/scenario-inspection/inspection.messages";
import { toOutlineView } from "~/features/scenario-inspection/outline-view";
import { rubricOf } from "~/features/scenario-inspection/rubric-of.server";
import { speechOf } from "~/features/scenario-inspection/speech";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, inspectionTexts, (texts) => `${texts.chart.title}, ${data?.head.title ?? ""}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "scenario-chart");
	const version = new URL(request.url).searchParams.get("version");
	const { head, scenario } = await getInspected(who, params.scenarioId, version);
	const speech = speechOf(await rubricOf(scenario), who.language);
	return {
		head,
		chart: toChartView(scenario, who.language),
		outline: toOutlineView(scenario, speech),
	};
}

export default function ScenarioChart() {
	return <ChartPage {...useLoaderData<typeof loader>()} />;
}
