import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calibrationTexts } from "~/features/assessments/calibration.messages";
import { getCalibrationRating } from "~/features/assessments/calibration-rating.query.server";
import { RatingPage } from "~/features/assessments/rating-page";
import { getRatingPlace } from "~/features/calibration/rating-place.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const handle = { bare: true };
export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, calibrationTexts, (texts) => texts.title(data?.number ?? 0));

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "calibration-rating");
	const place = await getRatingPlace(who, params, new URL(request.url).searchParams.get("part"));
	return getCalibrationRating(who, place);
}

export default function CalibrationRating() {
	const view = useLoaderData<typeof loader>();
	return <RatingPage key={`${view.calibration?.id} ${view.calibration?.part} ${view.mode}`} view={view} />;
}
