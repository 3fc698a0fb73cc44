import type { LoaderFunctionArgs } from "@remix-run/node";
import { findRingingCall } from "~/features/live-room/ringing.server";
import { authorizeResource } from "~/platform/permissions/authorize.server";

/** Whether a live call rings for whoever asks. */
export async function loader({ request }: LoaderFunctionArgs) {
	return Response.json({ call: await findRingingCall(await authorizeResource(request, "ringing", false)) });
}
