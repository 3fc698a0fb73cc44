import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { rubricDraftTexts } from "~/features/rubrics/rubric-draft.messages";
import type { PartAnswer } from "~/features/rubrics/rubric-draft-view";
import { getRubricPart } from "~/features/rubrics/rubric-drafts.query.server";
import { RubricPartPage } from "~/features/rubrics/rubric-part-page";
import { savePart } from "~/features/rubrics/save-rubric-draft.server";
import { readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, rubricDraftTexts, (texts) =>
		data ? (texts.parts[data.view.part] ?? data.view.part.slice(data.view.part.indexOf(".") + 1)) : "",
	);

export async function loader({ request, params }: LoaderFunctionArgs) {
	await authorize(request, "rubric-part");
	const saved = new URL(request.url).searchParams.has("saved");
	return { view: await getRubricPart(params.rubricDraftId, params.part), saved };
}

/** Saves a part; where somebody was first, nothing, and what was typed comes back beside what they saved. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "rubric-part");
	const done = await savePart(who, params.rubricDraftId, params.part, await readForm(request));
	if (done.ok) return redirect(done.to);
	const { refusal, errors, given, conflict, status } = done;
	return data<PartAnswer>({ refusal, errors, given, conflict }, { status });
}

/** Whoever was too late sees what stands by now. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
	actionStatus === 409 || defaultShouldRevalidate;

export default function RubricPart() {
	const answer = useActionData<typeof action>() ?? null;
	return <RubricPartPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
