import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { judgementTexts } from "~/features/standard-setting/judgement.messages";
import { getJudgement, saveJudgement } from "~/features/standard-setting/judgement.server";
import { JudgementPage } from "~/features/standard-setting/judgement-page";
import type { JudgementAnswer } from "~/features/standard-setting/judgement-view";
import { readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, judgementTexts, (texts) => texts.title(data?.view.round ?? 1));

/** One's own judgement while a round is open; else the study says where it stands. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "judgement");
	const view = await getJudgement(who, params.studyId);
	if (!view) throw redirect(`/standard-setting/${params.studyId}`);
	return { view };
}

/** Saves it, or hands it in. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "judgement");
	const done = await saveJudgement(who, params.studyId, await readForm(request));
	if (!done.ok) {
		const { refusal, missing, given, status } = done;
		return data<JudgementAnswer>({ refusal, missing, given }, { status });
	}
	return redirect(`/standard-setting/${params.studyId}${done.finished ? "" : "/judgement"}`);
}

export default function Judgement() {
	return (
		<JudgementPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />
	);
}
