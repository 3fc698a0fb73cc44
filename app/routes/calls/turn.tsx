import type { ActionFunctionArgs } from "@remix-run/node";
import { takeTurn } from "~/features/calls/take-turn.server";
import { turnRequest } from "~/features/calls/turn-request";
import { touchSession } from "~/persistence/sessions.server";
import { readTurn } from "~/persistence/turn.server";
import { readJson } from "~/platform/http/json.server";
import { forbidden, notFound } from "~/platform/http/refusals";
import { may, mayEver } from "~/platform/permissions/policy";
import { ROUTE_ACCESS } from "~/platform/permissions/route-access";
import { sessionTokenOf } from "~/platform/sign-in/session-token.server";

export const loader = () => notFound();

/** One thing done in a call, or a beat. One read, then one write at most; no page is rendered again. */
export async function action({ request, params }: ActionFunctionArgs) {
	const parsed = turnRequest.safeParse(await readJson(request));
	const token = sessionTokenOf(request);
	const read = token ? await readTurn(token, params.callId ?? "", parsed.data?.clientId ?? "") : null;
	if (!read) return Response.json({ outcome: "signed-out" }, { status: 401 });
	if (!mayEver(read.who, ROUTE_ACCESS.turn)) forbidden();
	const { who, call, sentBefore } = read;
	if (!call || !may(who, ROUTE_ACCESS.turn, { personId: call.traineeId, centrePaths: [] })) notFound();
	if (!parsed.success) return Response.json({ outcome: "not-understood" }, { status: 422 });
	// A beat is the page's own: only what somebody does keeps the session open. Once a minute at most.
	if (read.stale && parsed.data.event) await touchSession(who.sessionId);
	const answer = await takeTurn({ call, sentBefore }, parsed.data, {
		language: who.language,
		now: Date.now(),
	});
	return Response.json(answer, { status: answer.outcome === "elsewhere" ? 409 : 200 });
}
