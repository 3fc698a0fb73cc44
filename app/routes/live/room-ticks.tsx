import type { ActionFunctionArgs } from "@remix-run/node";
import { takeTicks } from "~/features/live-room/take-ticks.server";
import { readJson } from "~/platform/http/json.server";
import { notFound } from "~/platform/http/refusals";
import { authorizeResource } from "~/platform/permissions/authorize.server";

export const loader = () => notFound();

const STATUS = { kept: 200, over: 409, "not-understood": 422 } as const;

/** What a second rater ticks while the call runs. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorizeResource(request, "room-ticks");
	const outcome = await takeTicks(who, params.callId, await readJson(request), Date.now());
	return Response.json({ outcome }, { status: STATUS[outcome] });
}
