import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { judgementTexts } from "~/features/standard-setting/judgement.messages";
import { chooseCalls, getStudyCalls } from "~/features/standard-setting/study-calls.server";
import { StudyCallsPage } from "~/features/standard-setting/study-calls-page";
import { readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, judgementTexts, (texts) => texts.choose.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "study-calls");
	return { view: await getStudyCalls(who, params.studyId, new URL(request.url)) };
}

/** Chooses calls, or takes one out again. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "study-calls");
	const done = await chooseCalls(who, params.studyId, await readForm(request));
	if (!done.ok) return data({ refusal: done.refusal }, { status: done.status });
	return redirect(`/standard-setting/${params.studyId}/calls${new URL(request.url).search}`);
}

export default function StudyCalls() {
	const refused = useActionData<typeof action>();
	return <StudyCallsPage {...useLoaderData<typeof loader>()} refusal={refused?.refusal ?? null} />;
}
