import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readLibraryFilter } from "~/features/scenario-library/library-filter";
import { ScenarioList } from "~/features/scenario-library/scenario-list";
import { scenarioTexts } from "~/features/scenario-library/scenarios.messages";
import { getLibrary } from "~/features/scenario-library/scenarios.query.server";
import { useTexts } from "~/platform/i18n/language";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";
import { mayEver } from "~/platform/permissions/policy";
import { ButtonLink } from "~/ui/button";
import { Page, PageHead } from "~/ui/page";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, scenarioTexts, (texts) => (data?.trainee ? texts.practice.title : texts.library.title));

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "scenarios");
	return {
		view: await getLibrary(who, readLibraryFilter(request.url)),
		trainee: mayEver(who, "call.take"),
		author: mayEver(who, "scenario.author"),
		inspector: mayEver(who, "scenario.inspect"),
		rubrics: mayEver(who, "rubric.see"),
	};
}

export default function Scenarios() {
	const { view, trainee, author, inspector, rubrics } = useLoaderData<typeof loader>();
	const texts = useTexts(scenarioTexts);
	const head = trainee ? texts.practice : texts.library;
	return (
		<Page>
			<PageHead
				title={head.title}
				lead={head.lead}
				actions={
					<>
						{inspector ? <ButtonLink to="/scenarios/distribution">{texts.distribution}</ButtonLink> : null}
						{rubrics ? <ButtonLink to="/rubrics">{texts.rubrics}</ButtonLink> : null}
						{author ? <ButtonLink to="/drafts">{texts.drafts}</ButtonLink> : null}
					</>
				}
			/>
			<ScenarioList view={view} />
		</Page>
	);
}
