import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportRatings } from "~/features/agreement/export-ratings.server";
import { ratingsResponse } from "~/features/agreement/ratings-response.server";
import { authorize } from "~/platform/permissions/authorize.server";

/** The ratings behind the page, for whoever wants to work it out again. */
export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "agreement-ratings");
	return ratingsResponse(await exportRatings(who, new URL(request.url)), "ratings");
}
