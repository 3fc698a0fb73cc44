import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { whatIfForm } from "~/features/calls/start-form";
import { startWhatIf } from "~/features/calls/start-what-if.server";
import { getOwnCall } from "~/features/calls/view-call.server";
import { parseForm } from "~/platform/http/form.server";
import { notFound } from "~/platform/http/refusals";
import { authorize } from "~/platform/permissions/authorize.server";

export const loader = () => notFound();

/** Goes back to a turn of one's call, and on from there as practice. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "what-if");
	const call = await getOwnCall(who, params.callId);
	const form = await parseForm(request, whatIfForm);
	if (!form.ok) return redirect(`/calls/${call.id}/debrief`);
	const started = await startWhatIf(call, form.value, Date.now());
	if (!started) notFound();
	if (started === "asked-first") return redirect(`/calls/${call.id}/debrief?hard=${form.value.turn}`);
	return redirect(`/calls/${started.callId}`);
}
