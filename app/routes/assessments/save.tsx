import type { ActionFunctionArgs } from "@remix-run/node";
import { getRatableCall } from "~/features/assessments/ratable-call.server";
import { problemsOf } from "~/features/assessments/save-problems";
import { saveRating } from "~/features/assessments/save-rating.server";
import { saveRequest } from "~/features/assessments/save-request";
import { readJson } from "~/platform/http/json.server";
import { notFound } from "~/platform/http/refusals";
import { authorizeResource } from "~/platform/permissions/authorize.server";

export const loader = () => notFound();

const STATUS = { conflict: 409, released: 409, invalid: 422 } as const;

/** Saves a rating. 409: somebody came first (what stands comes back) or it is released; 422: it says what does not fit. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorizeResource(request, "save-assessment");
	const dossier = await getRatableCall(who, params.callId);
	const parsed = saveRequest.safeParse(await readJson(request));
	if (!parsed.success) {
		const problems = problemsOf(parsed.error, who.language);
		return Response.json({ saved: false, reason: "invalid", problems }, { status: 422 });
	}
	const answer = await saveRating(dossier, who, parsed.data, Date.now());
	return Response.json(answer, { status: answer.saved ? 200 : STATUS[answer.reason] });
}
