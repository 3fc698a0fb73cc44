import type { LoaderFunctionArgs } from "@remix-run/node";
import { soundOf } from "~/features/recordings/sound.server";
import { authorizeResource } from "~/platform/permissions/authorize.server";

/** One side's voice of a live call. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorizeResource(request, "recording-sound");
	return soundOf(who, { callId: params.callId, side: params.side }, request, Date.now());
}
