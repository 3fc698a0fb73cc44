import type { LoaderFunctionArgs } from "@remix-run/node";
import { getRoom, mayBeIn } from "~/features/live-room/room.query.server";
import { watchRoom } from "~/persistence/watch-rooms.server";
import { eventStream } from "~/platform/http/event-stream.server";
import { authorizeResource, findWho } from "~/platform/permissions/authorize.server";
import { mayEver } from "~/platform/permissions/policy";

/** Tells whoever is in a room that something happened: the number of the call's newest event and no more. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorizeResource(request, "room-events", false);
	const { call } = await getRoom(who, params.callId);
	// Whoever does not ask for a stream gets the number that it would begin with.
	if (!request.headers.get("Accept")?.includes("text/event-stream"))
		return Response.json({ seq: call.state.seq });
	return eventStream(
		request,
		call.state.seq,
		(tell) => watchRoom(call.id, tell),
		async () => {
			const still = await findWho(request, false);
			return still !== null && mayEver(still, "live.join") && mayBeIn(still, call.id);
		},
	);
}
