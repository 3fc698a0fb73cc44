import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ratingTexts } from "~/features/assessments/rating.messages";
import { getRating } from "~/features/assessments/rating.query.server";
import { RatingPage } from "~/features/assessments/rating-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const handle = { bare: true };
export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, ratingTexts, (texts) => texts.title(data?.traineeName ?? ""));

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "assessment");
	const as = new URL(request.url).searchParams.get("as");
	return getRating(who, params.callId, as === "rater" || as === "reader" ? as : null);
}

export default function Assessment() {
	const view = useLoaderData<typeof loader>();
	return <RatingPage key={`${view.callId} ${view.mode}`} view={view} />;
}
