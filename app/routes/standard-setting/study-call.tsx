import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CallToGradePage } from "~/features/standard-setting/call-to-grade-page";
import { getCallToGrade } from "~/features/standard-setting/graded-call.query.server";
import { judgementTexts } from "~/features/standard-setting/judgement.messages";
import { saveGrade } from "~/features/standard-setting/judgement.server";
import { readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, judgementTexts, (texts) => texts.read.title(data?.view.place ?? 1, data?.view.of ?? 1));

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "study-call");
	return { view: await getCallToGrade(who, params.studyId, params.callId) };
}

/** Keeps the grade, and goes on to the next call. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "study-call");
	const { head, next } = await getCallToGrade(who, params.studyId, params.callId);
	const done = await saveGrade(who, params.studyId, params.callId, await readForm(request));
	if (!done.ok) return data({ refusal: done.refusal }, { status: done.status });
	return redirect(`/standard-setting/${head.id}/${next ? `calls/${next}` : "judgement"}`);
}

export default function StudyCall() {
	const refused = useActionData<typeof action>();
	return <CallToGradePage {...useLoaderData<typeof loader>()} refusal={refused?.refusal ?? null} />;
}
