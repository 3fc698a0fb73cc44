import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { rubricDraftTexts } from "~/features/rubrics/rubric-draft.messages";
import { RubricDraftPage } from "~/features/rubrics/rubric-draft-page";
import { getRubricDraft } from "~/features/rubrics/rubric-drafts.query.server";
import { doWithRubricDraft } from "~/features/rubrics/save-rubric-draft.server";
import { readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, rubricDraftTexts, (texts) => texts.title(data?.view.head.name.vi ?? ""));

export async function loader({ request, params }: LoaderFunctionArgs) {
	await authorize(request, "rubric-draft");
	return { view: await getRubricDraft(params.rubricDraftId) };
}

/** Adds, retires, puts back, moves; or discards the draft. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "rubric-draft");
	const done = await doWithRubricDraft(who, params.rubricDraftId, await readForm(request));
	return done.ok ? redirect(done.to) : data({ refusal: done.refusal }, { status: done.status });
}

export default function RubricDraft() {
	const refused = useActionData<typeof action>();
	return <RubricDraftPage {...useLoaderData<typeof loader>()} refusal={refused?.refusal ?? null} />;
}
