import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getInspected } from "~/features/scenario-inspection/inspected.server";
import { rubricOf } from "~/features/scenario-inspection/rubric-of.server";
import { scriptTexts } from "~/features/scenario-inspection/script.messages";
import { ScriptPage } from "~/features/scenario-inspection/script-page";
import { toScriptView } from "~/features/scenario-inspection/script-view";
import { speechOf } from "~/features/scenario-inspection/speech";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, scriptTexts, (texts) => `${texts.title}, ${data?.head.title ?? ""}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "scenario-script");
	const version = new URL(request.url).searchParams.get("version");
	const { head, hash, scenario } = await getInspected(who, params.scenarioId, version);
	const speech = speechOf(await rubricOf(scenario), who.language);
	return { head, script: toScriptView(scenario, hash, speech) };
}

export default function ScenarioScript() {
	return <ScriptPage {...useLoaderData<typeof loader>()} />;
}
