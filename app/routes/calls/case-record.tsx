import type { ActionFunctionArgs } from "@remix-run/node";
import { recordSave } from "~/features/calls/record-form";
import { saveRecord } from "~/features/calls/save-record.server";
import { findCall } from "~/persistence/calls.server";
import { readJson } from "~/platform/http/json.server";
import { notFound } from "~/platform/http/refusals";
import { authorizeResource } from "~/platform/permissions/authorize.server";
import { may } from "~/platform/permissions/policy";

export const loader = () => notFound();

/** Saves the case record as it is typed. 409: another tab saved first; what stands comes back. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorizeResource(request, "case-record");
	const parsed = recordSave.safeParse(await readJson(request));
	const call = await findCall(params.callId ?? "");
	if (!call || !may(who, "call.take", { personId: call.traineeId, centrePaths: [] })) notFound();
	if (!parsed.success) return Response.json({ saved: false, closed: false, stands: null }, { status: 422 });
	if (call.status !== "open" && call.status !== "wrap-up")
		return Response.json({ saved: false, closed: true, stands: null }, { status: 409 });
	const outcome = await saveRecord(call, parsed.data.builtOn, parsed.data.input, Date.now());
	return Response.json({ ...outcome, closed: false }, { status: outcome.saved ? 200 : 409 });
}
