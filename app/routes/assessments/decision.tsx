import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useParams } from "@remix-run/react";
import { decideClaim } from "~/features/assessments/decide-claim.server";
import { decisionForm } from "~/features/assessments/decision-form";
import { getRatableCall } from "~/features/assessments/ratable-call.server";
import { RefusalPage } from "~/features/assessments/refusal-page";
import { parseForm } from "~/platform/http/form.server";
import { authorize } from "~/platform/permissions/authorize.server";

/** Without script a refusal is a page of its own; it belongs to whoever may rate the call. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	await getRatableCall(await authorize(request, "decision"), params.callId);
	return null;
}

/** Records a person's yes or no to a claimed critical error; 422 with the reason where it may not be. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "decision");
	const dossier = await getRatableCall(who, params.callId);
	const form = await parseForm(request, decisionForm);
	if (!form.ok) return data({ errors: form.errors, given: form.given }, { status: 422 });
	const { code, reason } = form.value;
	const decision = { code, reason, confirmed: form.value.confirmed === "yes" };
	const refusal = await decideClaim(dossier, who, decision, Date.now());
	if (refusal) return data({ errors: { form: refusal }, given: { code, reason } }, { status: 409 });
	return redirect(`/assessments/${dossier.call.id}?as=reader#claim-${code}`);
}

/** What is seen without script where a decision was refused. */
export default function Decision() {
	return (
		<RefusalPage
			callId={useParams().callId ?? ""}
			errors={useActionData<{ errors: Record<string, string> }>()?.errors}
		/>
	);
}
