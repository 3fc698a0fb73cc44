import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { getPublication, publishRubric } from "~/features/rubrics/publish-rubric.server";
import { PublishRubricPage } from "~/features/rubrics/publish-rubric-page";
import { rubricDraftTexts } from "~/features/rubrics/rubric-draft.messages";
import { proveMissing } from "~/features/scenario-authoring/prove-missing.server";
import { inBackground } from "~/platform/background.server";
import { readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, rubricDraftTexts, (texts) => texts.publish.name);

export async function loader({ request, params }: LoaderFunctionArgs) {
	await authorize(request, "publish-rubric");
	return { view: await getPublication(params.rubricDraftId) };
}

/** Publishes the draft; the scenarios in use are proved under it afterwards. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "publish-rubric");
	const done = await publishRubric(who, params.rubricDraftId, await readForm(request));
	if (!done.ok) return data({ refusal: done.refusal, reason: done.reason }, { status: done.status });
	inBackground("proving the scenarios under a new rubric", proveMissing);
	return redirect(done.to);
}

/** Whoever was too late sees what stands by now. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
	actionStatus === 409 || defaultShouldRevalidate;

export default function PublishRubric() {
	const refused = useActionData<typeof action>();
	return (
		<PublishRubricPage
			{...useLoaderData<typeof loader>()}
			refusal={refused?.refusal ?? null}
			reason={refused?.reason ?? ""}
		/>
	);
}
