import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { progressTexts } from "~/features/progress/progress.messages";
import { getProgress } from "~/features/progress/progress.query.server";
import { ProgressPage } from "~/features/progress/progress-page";
import { readProgressSearch } from "~/features/progress/progress-search";
import { SuggestedCalls } from "~/features/suggestions/suggested-calls";
import { suggestedCalls } from "~/features/suggestions/suggestions.query.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, progressTexts, (texts) => texts.own);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "own-progress");
	const person = { id: who.personId, name: who.name };
	return {
		view: await getProgress(who, person, readProgressSearch(request.url)),
		suggested: await suggestedCalls(who.personId, Date.now()),
	};
}

export default function OwnProgress() {
	const { view, suggested } = useLoaderData<typeof loader>();
	return (
		<ProgressPage view={view}>
			<SuggestedCalls calls={suggested} />
		</ProgressPage>
	);
}
