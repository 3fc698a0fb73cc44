import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { wellbeingForm } from "~/features/calls/feelings";
import { getOwnCall } from "~/features/calls/view-call.server";
import { hasWellbeingCheck, insertWellbeingCheck } from "~/persistence/wellbeing.server";
import { parseForm } from "~/platform/http/form.server";
import { notFound } from "~/platform/http/refusals";
import { authorize } from "~/platform/permissions/authorize.server";

export const loader = () => notFound();

/** Keeps how the trainee was after their call, once. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "wellbeing");
	const call = await getOwnCall(who, params.callId);
	const form = await parseForm(request, wellbeingForm);
	const debrief = `/calls/${call.id}/debrief`;
	if (!form.ok || call.status !== "completed") return redirect(debrief);
	if (!(await hasWellbeingCheck(call.id)))
		await insertWellbeingCheck(call.id, form.value.feeling, form.value.talk === "yes");
	return redirect(`${debrief}?thanks`);
}
