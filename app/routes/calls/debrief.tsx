import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { debriefTexts } from "~/features/calls/debrief.messages";
import { getDebrief } from "~/features/calls/debrief.query.server";
import { DebriefPage } from "~/features/calls/debrief-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, debriefTexts, (texts) => texts.title(data?.title ?? ""));

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "debrief");
	return getDebrief(who, params.callId, Date.now());
}

export default function Debrief() {
	const view = useLoaderData<typeof loader>();
	const [search] = useSearchParams();
	return <DebriefPage view={view} thanked={search.has("thanks")} askedAbout={search.get("hard")} />;
}
