import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useParams } from "@remix-run/react";
import { getRatableCall } from "~/features/assessments/ratable-call.server";
import { RefusalPage } from "~/features/assessments/refusal-page";
import { answersIn, stepForm } from "~/features/assessments/step-form";
import { takeStep } from "~/features/assessments/take-step.server";
import { checkForm, readForm } from "~/platform/http/form.server";
import { authorize } from "~/platform/permissions/authorize.server";

/** Without script a refusal is a page of its own; it belongs to whoever may rate the call. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	await getRatableCall(await authorize(request, "assessment-step"), params.callId);
	return null;
}

/** Does a step of the workflow; 422 where the form does not fit, 409 with the reason where it cannot be done. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "assessment-step");
	const dossier = await getRatableCall(who, params.callId);
	const fields = await readForm(request);
	const form = checkForm(fields, stepForm);
	if (!form.ok) return data({ errors: form.errors, given: form.given }, { status: 422 });
	const refusal = await takeStep(dossier, who, form.value, answersIn(fields), Date.now());
	if (refusal) return data({ errors: { form: refusal }, given: {} }, { status: 409 });
	return redirect(`/assessments/${dossier.call.id}`);
}

/** What is seen without script where a step was refused. */
export default function Step() {
	return (
		<RefusalPage
			callId={useParams().callId ?? ""}
			errors={useActionData<{ errors: Record<string, string> }>()?.errors}
		/>
	);
}
