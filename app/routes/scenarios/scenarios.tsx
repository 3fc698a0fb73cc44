import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ScenarioList } from "~/features/scenario-library/scenario-list";
import { scenarioTexts } from "~/features/scenario-library/scenarios.messages";
import { listScenarios } from "~/features/scenario-library/scenarios.query.server";
import { useTexts } from "~/platform/i18n/language";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";
import { mayEver } from "~/platform/permissions/policy";
import { Page, PageHead } from "~/ui/page";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, scenarioTexts, (texts) => (data?.trainee ? texts.practice.title : texts.library.title));

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "scenarios");
	const search = (new URL(request.url).searchParams.get("q") ?? "").normalize("NFC").slice(0, 100);
	const trainee = mayEver(who, "call.take");
	return {
		rows: await listScenarios(who, search),
		search,
		trainee,
		showPool: mayEver(who, "scenario.see-sealed"),
	};
}

export default function Scenarios() {
	const { rows, search, trainee, showPool } = useLoaderData<typeof loader>();
	const texts = useTexts(scenarioTexts);
	const head = trainee ? texts.practice : texts.library;
	return (
		<Page>
			<PageHead title={head.title} lead={head.lead} />
			<ScenarioList rows={rows} search={search} showPool={showPool} />
		</Page>
	);
}
