import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportRound } from "~/features/agreement/export-round.server";
import { ratingsResponse } from "~/features/agreement/ratings-response.server";
import { authorize } from "~/platform/permissions/authorize.server";

/** The ratings of a closed round, for whoever wants to work its figures out again. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "round-ratings");
	return ratingsResponse(await exportRound(who, params.roundId), "round-ratings");
}
