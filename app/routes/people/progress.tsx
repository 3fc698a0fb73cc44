import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getPersonForProgress } from "~/features/people/person-in-reach.server";
import { progressTexts } from "~/features/progress/progress.messages";
import { getProgress } from "~/features/progress/progress.query.server";
import { ProgressPage } from "~/features/progress/progress-page";
import { readProgressSearch } from "~/features/progress/progress-search";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, progressTexts, (texts) => texts.title(data?.person.name ?? ""));

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "person-progress");
	const person = await getPersonForProgress(who, params.personId, Date.now());
	return getProgress(who, { id: person.id, name: person.name }, readProgressSearch(request.url));
}

export default function PersonProgress() {
	return <ProgressPage view={useLoaderData<typeof loader>()} />;
}
