import type { ActionFunctionArgs } from "@remix-run/node";
import { saveCalibration } from "~/features/assessments/save-calibration.server";
import { problemsOf } from "~/features/assessments/save-problems";
import { saveRequest } from "~/features/assessments/save-request";
import { getRatingPlace } from "~/features/calibration/rating-place.server";
import { readJson } from "~/platform/http/json.server";
import { notFound } from "~/platform/http/refusals";
import { authorizeResource } from "~/platform/permissions/authorize.server";

export const loader = () => notFound();

const STATUS = { conflict: 409, released: 409, invalid: 422 } as const;

/** Saves a rating of a call of calibration. 409: somebody came first, or the part is over; 422: what does not fit. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorizeResource(request, "save-calibration");
	const place = await getRatingPlace(who, params, new URL(request.url).searchParams.get("part"));
	const parsed = saveRequest.safeParse(await readJson(request));
	if (!parsed.success) {
		const problems = problemsOf(parsed.error, who.language);
		return Response.json({ saved: false, reason: "invalid", problems }, { status: 422 });
	}
	const answer = await saveCalibration(who, place, parsed.data, Date.now(), place.stillOpen);
	return Response.json(answer, { status: answer.saved ? 200 : STATUS[answer.reason] });
}
