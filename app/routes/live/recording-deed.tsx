import type { ActionFunctionArgs } from "@remix-run/node";
import { doRecordingDeed } from "~/features/recordings/do-recording-deed.server";
import { readJson } from "~/platform/http/json.server";
import { notFound } from "~/platform/http/refusals";
import { authorizeResource } from "~/platform/permissions/authorize.server";

export const loader = () => notFound();

const STATUS = { done: 200, "no-consent": 409, over: 409, "not-understood": 422 } as const;

/** Agrees to a recording, begins or ends a take, or takes it back. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorizeResource(request, "recording-deed");
	const answer = await doRecordingDeed(who, params.callId, await readJson(request), Date.now());
	return Response.json(answer, { status: STATUS[answer.outcome] });
}
