import type { ActionFunctionArgs } from "@remix-run/node";
import { deskRequest } from "~/features/live-room/desk-request";
import { getRoom } from "~/features/live-room/room.query.server";
import { takeDeskTurn } from "~/features/live-room/take-deed.server";
import { readJson } from "~/platform/http/json.server";
import { notFound } from "~/platform/http/refusals";
import { authorizeResource } from "~/platform/permissions/authorize.server";

export const loader = () => notFound();

/** One thing done at the desk of a live call, or a look by whoever is in the room. */
export async function action({ request, params }: ActionFunctionArgs) {
	const parsed = deskRequest.safeParse(await readJson(request));
	const who = await authorizeResource(request, "room-turn", Boolean(parsed.data?.deed));
	const { part, ...found } = await getRoom(who, params.callId);
	if (part === "trainee") notFound();
	if (!parsed.success) return Response.json({ outcome: "not-understood" }, { status: 422 });
	const answer = await takeDeskTurn({ ...found, part }, parsed.data, {
		who,
		language: found.call.language,
		now: Date.now(),
	});
	const isConflict = answer.outcome === "elsewhere" || answer.outcome === "not-yours";
	return Response.json(answer, { status: isConflict ? 409 : 200 });
}
