import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useParams } from "@remix-run/react";
import { getRatableCall } from "~/features/assessments/ratable-call.server";
import { RefusalPage } from "~/features/assessments/refusal-page";
import { releaseResult } from "~/features/assessments/release-result.server";
import { authorize } from "~/platform/permissions/authorize.server";

/** Without script a refusal is a page of its own; it belongs to whoever may rate the call. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	await getRatableCall(await authorize(request, "release"), params.callId);
	return null;
}

/** Releases a result when nothing is missing; 409 with the reason where something is. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "release");
	const dossier = await getRatableCall(who, params.callId);
	const refusal = await releaseResult(dossier, who, Date.now());
	if (refusal) return data({ errors: { form: refusal } }, { status: 409 });
	return redirect(`/assessments/${dossier.call.id}`);
}

/** What is seen without script where the release was refused. */
export default function Release() {
	return (
		<RefusalPage
			callId={useParams().callId ?? ""}
			errors={useActionData<{ errors: Record<string, string> }>()?.errors}
		/>
	);
}
