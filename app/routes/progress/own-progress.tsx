import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { progressTexts } from "~/features/progress/progress.messages";
import { getProgress } from "~/features/progress/progress.query.server";
import { ProgressPage } from "~/features/progress/progress-page";
import { readProgressSearch } from "~/features/progress/progress-search";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, progressTexts, (texts) => texts.own);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "own-progress");
	return getProgress(who, { id: who.personId, name: who.name }, readProgressSearch(request.url));
}

export default function OwnProgress() {
	return <ProgressPage view={useLoaderData<typeof loader>()} />;
}
