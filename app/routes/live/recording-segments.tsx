import type { ActionFunctionArgs } from "@remix-run/node";
import { takeSegment } from "~/features/recordings/take-segment.server";
import { notFound } from "~/platform/http/refusals";
import { authorizeResource } from "~/platform/permissions/authorize.server";

export const loader = () => notFound();

const STATUS = {
	// The page of a call that has just ended sends what it heard until it learned so: that is no fault.
	...{ kept: 200, early: 200, alone: 200, over: 200, late: 409, "no-consent": 409, elsewhere: 409 },
	...{ "not-understood": 422, "no-voice": 422, full: 507, "store-down": 503 },
} as const;

/** A segment of one's own voice, as it comes from the microphone. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorizeResource(request, "recording-segments", false);
	const asked = Object.fromEntries(new URL(request.url).searchParams);
	const bytes = new Uint8Array(await request.arrayBuffer());
	const outcome = await takeSegment(who, params.callId, { asked, bytes, now: Date.now() });
	return Response.json({ outcome }, { status: STATUS[outcome] });
}
